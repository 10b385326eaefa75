import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { QUIET, withExtension } from './chromium-flags';
import type { ProxyOptions } from './driver';

export interface ChromiumOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  proxy?: ProxyOptions;
  quota?: number;
  incognito?: boolean;
}

function proxyFlags(proxy: ProxyOptions | undefined): string[] {
  if (!proxy) return [];
  return [`--proxy-server=${proxy.address}`, ...(proxy.loopback ? ['--proxy-bypass-list=<-loopback>'] : [])];
}

/** Starts Chromium with the extension on a profile. */
export function launch(profile: string, options: ChromiumOptions) {
  const { executable, headless = true, proxy, quota } = options;
  const extension = quota === undefined ? options.extension : limited(options.extension, profile);
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [...withExtension(extension), ...proxyFlags(proxy), ...QUIET],
  });
}

/** A copy of the extension that has to keep to a quota: to one with unlimited storage Chromium applies none. */
function limited(extension: string, profile: string): string {
  const copy = join(profile, 'limited-extension');
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"unlimitedStorage",', ''));
  return copy;
}

interface Preferences {
  extensions: { settings: Record<string, { incognito?: boolean }> };
}

/**
 * As the switch on the browser's own page leaves it; to press that would take out an extension of the command line. For a
 * browser that has ended: then it writes its preferences.
 */
export function allowIncognito(profile: string, id: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  preferences.extensions.settings[id]!.incognito = true;
  writeFileSync(file, JSON.stringify(preferences));
}
