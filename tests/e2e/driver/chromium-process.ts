import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { QUIET, WITH_BACK_FORWARD_CACHE, WITH_EXTENSIONS } from './chromium-flags';
import type { ProxyOptions } from './driver';

export interface ChromiumOptions {
  executable: string;
  /** Where its profile goes, which is taken away in the end; by default among the machine's temporary files. */
  folder?: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  proxy?: ProxyOptions;
  quota?: number;
  incognito?: boolean;
  /** Pages that one goes back to come out of memory, as for readers; Playwright turns that off. */
  backForwardCache?: boolean;
}

function proxyFlags(proxy: ProxyOptions | undefined): string[] {
  if (!proxy) return [];
  return [`--proxy-server=${proxy.address}`, ...(proxy.loopback ? ['--proxy-bypass-list=<-loopback>'] : [])];
}

/** Starts Chromium on a profile. */
export function launch(profile: string, options: ChromiumOptions) {
  const { executable, headless = true, proxy, backForwardCache = false } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [...proxyFlags(proxy), ...QUIET],
    ignoreDefaultArgs: [...WITH_EXTENSIONS, ...(backForwardCache ? WITH_BACK_FORWARD_CACHE : [])],
  });
}

/** A copy of the extension that has to keep to a quota: to one with unlimited storage Chromium applies none. */
export function limited(extension: string, profile: string): string {
  const copy = join(profile, 'limited-extension');
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"unlimitedStorage",', ''));
  return copy;
}
