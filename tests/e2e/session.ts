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

/** A browser with the extension, and a newsroom, for all tests of a file. */
export interface Session {
  readonly driver: Driver;
  /** Address of a newsroom page. */
  url(path: string): string;
  /** Opens a newsroom page; the tab is closed after the test. */
  open(path: string): Promise<Tab>;
  /** Has a newsroom story analyzed, in a tab that is closed again. */
  read(path: string): Promise<Analysis>;
  /** Closes the browser and starts it again, without tabs. */
  restart(): Promise<void>;
}

/** The host that tests enable for automatic scoring, since loopback counts as private. */
export const SITE = '127.0.0.1';

const START = { chromium: startChromium, firefox: startFirefox };

/** Options of a test file. */
interface SessionOptions {
  /** Additional pages. */
  routes?: Routes;
  /** Ignore script errors of real pages, which are not ours. */
  pageErrors?: 'ignored';
  /** A browser of its own; by default, files share one. */
  browser?: BrowserOptions;
}

interface BrowserOptions {
  /** A function, because the proxy may be started by an earlier hook. */
  proxy?(): string;
  /** Only this machine can be reached. */
  offline?: boolean;
  /** Storage quota of the extension in bytes. */
  quota?: number;
  /** Allow the extension in private windows. */
  incognito?: boolean;
  /** Enable the back/forward cache, as for readers; Firefox has it anyway. */
  backForwardCache?: boolean;
  /** The administrator's policy; Firefox only, since Chromium reads it from a system folder. */
  policy?: object;
}

/** A port without a listener: https://www.rfc-editor.org/rfc/rfc863 */
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

/** Starts both before the tests of a file, stops them after, and fails every test that left an error in a console. */
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
      // Both browsers forget an unpacked extension on restart; once reinstalled, it must register its gate again.
      await installed(driver);
    },
  };
}
