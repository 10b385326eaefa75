import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { QUIET, WITH_BACK_FORWARD_CACHE, WITH_EXTENSIONS } from './chromium-flags';
import type { ProxyOptions } from './driver';

export interface ChromiumOptions {
  executable: string;
  /** Folder of its profile, deleted in the end; by default a temporary folder. */
  folder?: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  proxy?: ProxyOptions;
  quota?: number;
  incognito?: boolean;
  /** Enables the back/forward cache, as for readers; Playwright turns it off. */
  backForwardCache?: boolean;
}

function proxyFlags(proxy: ProxyOptions | undefined): string[] {
  if (!proxy) return [];
  return [`--proxy-server=${proxy.address}`, ...(proxy.loopback ? ['--proxy-bypass-list=<-loopback>'] : [])];
}

/** Starts Chromium with a profile. */
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

/** A copy of the extension without unlimited storage, so that Chromium enforces a quota. */
export function limited(extension: string, profile: string): string {
  const copy = join(profile, 'limited-extension');
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"unlimitedStorage",', ''));
  return copy;
}
