import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { requireBrowser } from '@/scripts/setup/browsers.mjs';
import { install } from '@/tests/e2e/driver/chromium-extensions';
import { QUIET, WITH_EXTENSIONS } from '@/tests/e2e/driver/chromium-flags';
import { stopWorkers } from '@/tests/e2e/driver/stop-worker';
import { liveHeap, withTarget } from './cdp';
import { FIRST_PAINT, loadUntil, openWatchedTab } from './marks';

/** Available in pages and workers of the extension. */
declare const chrome: Browser;

/** Chromium with tracing and heap measurement, which the driver of the end-to-end tests hides. */
export interface BenchBrowser {
  context: BrowserContext;
  /** The DevTools session of the browser itself. */
  session: CDPSession;
  close(): Promise<void>;
}

/** Saved pages request resources that are gone; waiting for those must not be measured. */
const LOOPBACK_ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Starts Chromium in a fresh profile. @param extension folder of a build, if any @throws if there is no Chromium */
export async function startBrowser(extension?: string): Promise<BenchBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'tickertone-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [...QUIET, LOOPBACK_ALONE],
    ignoreDefaultArgs: WITH_EXTENSIONS,
  });
  if (extension !== undefined) await install(context, extension);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, session: await context.browser()!.newBrowserCDPSession(), close };
}

/** Starts Chromium with a test build of the extension that scores loopback pages automatically. */
export async function startExtended(extension: string): Promise<BenchBrowser> {
  const browser = await startBrowser(extension);
  const page = await openOwn(browser);
  const message = {
    call: 'settings-change',
    payload: { enabledSites: { added: ['127.0.0.1'], removed: [] } },
  };
  await page.evaluate((message) => chrome.runtime.sendMessage(message), message);
  return browser;
}

const workerOf = async ({ context }: BenchBrowser) =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/** Opens an extension page that runs none of our code but can call it. */
export async function openOwn(browser: BenchBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(await ownUrl(browser, 'manifest.json'));
  return page;
}

const ownUrl = async (browser: BenchBrowser, path: string) =>
  new URL(`/${path}`, (await workerOf(browser)).url()).href;

/** Stops the background, as the browser does after half a minute without work. */
export async function stopBackground({ context }: BenchBrowser): Promise<void> {
  await stopWorkers(await context.newCDPSession(context.pages()[0]!));
}

/** Live bytes of a tab. */
export async function heapOfTab({ context }: BenchBrowser, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  const heap = await liveHeap((method) => session.send(method as 'HeapProfiler.collectGarbage'));
  await session.detach();
  return heap;
}

/** Live bytes of the extension's background, which must be running. */
export const heapOfBackground = ({ session }: BenchBrowser): Promise<number> =>
  withTarget(session, '/background.js', liveHeap);

/** Opens the popup's page in a tab. @returns milliseconds from the start of loading to the first contentful paint */
export async function openPopup(browser: BenchBrowser): Promise<number> {
  const page = await openWatchedTab(browser.context);
  const painted = await loadUntil(page, await ownUrl(browser, 'popup.html'), FIRST_PAINT);
  await page.close();
  return painted;
}
