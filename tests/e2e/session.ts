import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { findBrowser, thisMachine } from '@/scripts/setup/browsers.mjs';
import { startChromium } from './driver/chromium';
import type { Driver, Tab } from './driver/driver';
import { startFirefox } from './driver/firefox';
import { changeSettings } from './extension';
import { TEST_ROUTES } from './routes';

/** A browser with the extension and a newsroom, for all tests of a file. */
export interface Session {
  readonly driver: Driver;
  /** Address of a page of the newsroom. */
  url(path: string): string;
  /** Opens a page of the newsroom; the tab is closed after the test. */
  open(path: string): Promise<Tab>;
  /** Ends the browser and starts it again; all tabs are gone. */
  restart(): Promise<void>;
}

/** Host that the tests let the extension score by itself: this machine counts as private unless asked. */
export const SITE = '127.0.0.1';

const START = { chromium: startChromium, firefox: startFirefox };

async function startDriver(proxy?: string): Promise<Driver> {
  const browser = inject('browser');
  const executable = findBrowser(browser, thisMachine());
  if (!executable) throw new Error(`no ${browser} on this machine`);
  return START[browser]({ executable, extension: inject('extension'), ...(proxy && { proxy }) });
}

/** Starts both before the tests of a file, ends them after, and fails every test that left an error in a console. */
export function useBrowser(options: { proxy?: () => string } = {}): Session {
  let driver: Driver;
  let newsroom: Newsroom;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    newsroom = await startNewsroom(TEST_ROUTES);
    driver = await startDriver(options.proxy?.());
    await changeSettings(driver, { enabledSites: [SITE] });
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
    expect(await driver.takeErrors(), 'errors in a console').toEqual([]);
  });
  afterAll(async () => {
    await driver?.close();
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
    async restart() {
      tabs.length = 0;
      await driver.restart();
    },
  };
}
