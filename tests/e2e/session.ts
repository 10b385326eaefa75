import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import type { Routes } from '@/demo/routes';
import type { Analysis } from '@/lib/model';
import { requireBrowser } from '@/scripts/setup/browsers.mjs';
import { startChromium } from './driver/chromium';
import type { Driver, Tab } from './driver/driver';
import { startFirefox } from './driver/firefox';
import { analysisOf, changeSettings, installed } from './extension';
import { TEST_ROUTES } from './routes';
import { sharedBrowser } from './shared-browser';

/** A browser with the extension and a newsroom, for all tests of a file. */
export interface Session {
  readonly driver: Driver;
  /** Address of a page of the newsroom. */
  url(path: string): string;
  /** Opens a page of the newsroom; the tab is closed after the test. */
  open(path: string): Promise<Tab>;
  /** Has a story of the newsroom read, in a tab that is closed again. */
  read(path: string): Promise<Analysis>;
  /** Ends the browser and starts it again; all tabs are gone. */
  restart(): Promise<void>;
}

/** Host that the tests let the extension score by itself: this machine counts as private unless asked. */
export const SITE = '127.0.0.1';

const START = { chromium: startChromium, firefox: startFirefox };

/** What a file of tests may ask for. */
interface SessionOptions {
  /** Pages beside the newsroom's. */
  routes?: Routes;
  /** Scripts of real pages have errors of their own, which are no fault of ours. */
  pageErrors?: 'ignored';
  /** A browser of its own; without, the one that all files share. */
  browser?: BrowserOptions;
}

interface BrowserOptions {
  /** Asked after the hooks before it, because it may be started by them. */
  proxy?(): string;
  /** Nothing but this machine can be reached. */
  offline?: boolean;
  /** Bytes that the extension may keep. */
  quota?: number;
  /** The reader allows the extension in private windows. */
  incognito?: boolean;
  /** Pages that one goes back to come out of memory, as for readers; Firefox does so anyway. */
  backForwardCache?: boolean;
  /** What an administrator preset; in Firefox alone, for Chromium looks for it in a folder of the whole machine. */
  policy?: object;
}

/** Nobody listens here: https://www.rfc-editor.org/rfc/rfc863 */
const NOWHERE = '127.0.0.1:9';

async function startDriver({
  proxy,
  offline = false,
  quota,
  incognito = false,
  backForwardCache = false,
  policy,
}: BrowserOptions): Promise<Driver> {
  const browser = inject('browser');
  const address = proxy?.() ?? (offline ? NOWHERE : undefined);
  return START[browser]({
    executable: requireBrowser(browser),
    extension: inject('extension'),
    template: inject('profile'),
    folder: inject('profiles'),
    incognito,
    backForwardCache,
    ...(address !== undefined && { proxy: { address, loopback: !offline } }),
    ...(quota !== undefined && { quota }),
    ...(policy !== undefined && { policy }),
  });
}

/** Starts both before the tests of a file, ends them after, and fails every test that left an error in a console. */
export function useBrowser(options: SessionOptions = {}): Session {
  let driver: Driver;
  let newsroom: Newsroom;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    newsroom = await startNewsroom([...(options.routes ?? []), ...TEST_ROUTES]);
    driver = await (options.browser ? startDriver(options.browser) : sharedBrowser(() => startDriver({})));
    await installed(driver);
    await changeSettings(driver, { enabledSites: [SITE] });
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
    const errors = await driver.takeErrors();
    const ours = options.pageErrors ? errors.filter((text) => /-extension:\/\//u.test(text)) : errors;
    expect(ours, 'errors in a console').toEqual([]);
  });
  afterAll(async () => {
    if (options.browser) await driver?.close();
    await newsroom?.close();
  });

  const url = (path: string) => newsroom.url(path);
  return {
    get driver() {
      return driver;
    },
    url,
    async open(path) {
      const tab = await driver.open(/^[a-z-]+:/u.test(path) ? path : url(path));
      tabs.push(tab);
      return tab;
    },
    async read(path) {
      const tab = await driver.open(url(path));
      const analysis = await analysisOf(driver, url(path));
      await tab.close();
      return analysis;
    },
    async restart() {
      tabs.length = 0;
      await driver.restart();
      // Both browsers forget an unpacked extension; installed anew, it registers the gate only then.
      await installed(driver);
    },
  };
}
