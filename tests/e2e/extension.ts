import type { Browser } from 'webextension-polyfill';
import type { Analysis, Refusal, Settings } from '@/lib/model';
import { changeOf } from '@/lib/model/settings-change';
import type { TabState } from '@/lib/platform/tab-state';
import { type Driver, waitFor } from './driver/driver';

/** In the pages where this runs. */
declare const browser: Browser;

type Reply<T> = { ok: true; value: T } | { ok: false; reason: Refusal; detail?: string };

/** Calls the background as the extension's own pages do. @throws if it refuses */
export async function call<T>(driver: Driver, name: string, payload?: unknown): Promise<T> {
  const reply = await driver.extension(
    (message) => browser.runtime.sendMessage(message) as Promise<Reply<T>>,
    { call: name, payload },
  );
  if (!reply.ok) throw new Error(`${name}: ${reply.reason} ${reply.detail ?? ''}`);
  return reply.value;
}

/** Changes settings, and answers those that hold then. */
export async function changeSettings(driver: Driver, patch: Partial<Settings>): Promise<Settings> {
  const before = await call<Settings>(driver, 'settings-change', {});
  return call(driver, 'settings-change', changeOf(before, patch));
}

/**
 * Waits until a new extension has made itself ready, which ends by its welcome page in front of everything, and closes
 * that: before, no page is sure to be read, nor to stay in front. It is known by being neither the window's first tab
 * nor the one that asks: Firefox, when busy, now and then leaves a tab blank that is opened while another one is.
 */
export const installed = (driver: Driver): Promise<true> =>
  waitFor('the welcome page', () =>
    driver.extension(async () => {
      const asking = await browser.tabs.getCurrent();
      const tabs = await browser.tabs.query({});
      const welcome = tabs.filter(({ id }) => id !== asking?.id)[1];
      if (welcome?.id === undefined || welcome.status !== 'complete') return undefined;
      await browser.tabs.remove(welcome.id);
      return true as const;
    }),
  );

/** The tab in front. */
export const activeTabId = (driver: Driver): Promise<number> =>
  driver.extension(async () => (await browser.tabs.query({ active: true }))[0]!.id!);

/** What is known about the tab in front. */
export async function tabState(driver: Driver): Promise<TabState> {
  return call(driver, 'tab-state', { tabId: await activeTabId(driver) });
}

/** Waits for the analysis of the tab in front; with `url`, for the one of that address. */
export function analysisOf(driver: Driver, url?: string): Promise<Analysis> {
  let last = '';
  return waitFor(
    () => `an analysis, last seen: ${last}`,
    async () => {
      const state = await tabState(driver);
      last = state.phase === 'refused' ? `refused, ${state.reason} ${state.detail ?? ''}` : state.phase;
      return state.phase === 'done' && (url === undefined || state.url === url) ? state.analysis : undefined;
    },
  );
}

/** Waits for the reason why the tab in front has no analysis. */
export const refusalOf = (driver: Driver): Promise<Refusal> =>
  waitFor('a refusal', async () => {
    const state = await tabState(driver);
    return state.phase === 'refused' ? state.reason : undefined;
  });

/** Asks for an analysis of the tab in front, as the popup's button does. */
export async function askForAnalysis(driver: Driver): Promise<void> {
  const message = { call: 'analyze-tab', payload: { tabId: await activeTabId(driver) } };
  await driver.extension((message) => browser.runtime.sendMessage(message), message);
}

/** What can be seen of us in one frame. */
interface Seen {
  url: string;
  /** Lines of score on cards. */
  verdicts: string[];
  /** Ranges painted under our names. */
  highlights: number;
}

/** What stands in each frame of the tab in front, asked from the world of content scripts, which no page can patch. */
export async function seenInFrames(driver: Driver): Promise<Seen[]> {
  return driver.extension(
    async (tabId) => {
      const found = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => ({
          url: location.href,
          verdicts: Array.from(document.documentElement.children).flatMap(({ shadowRoot }) =>
            Array.from(shadowRoot?.querySelectorAll('.verdict') ?? [], (line) => line.textContent ?? ''),
          ),
          // Counted, not read: Firefox lets content scripts walk through no highlight.
          highlights: ['positive', 'negative', 'neutral', 'mixed'].reduce(
            (sum, label) => sum + (CSS.highlights.get(`tickertone-${label}`)?.size ?? 0),
            0,
          ),
        }),
      });
      return found.map(({ result }) => result as Seen);
    },
    await activeTabId(driver),
  );
}

/** What the scripts of each frame's own page can reach of the extension, and what they heard (`heard`). */
export async function knownToFrames(driver: Driver): Promise<{ reaches: boolean; heard: unknown[] }[]> {
  return driver.extension(
    async (tabId) => {
      const found = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        world: 'MAIN',
        func: () => ({
          reaches: ['chrome', 'browser'].some((name) => {
            const api = Reflect.get(globalThis, name) as { runtime?: { sendMessage?: unknown } } | undefined;
            return api?.runtime?.sendMessage !== undefined;
          }),
          heard: new Function('return typeof heard === "undefined" ? [] : heard')() as unknown[],
        }),
      });
      return found.map(({ result }) => result as { reaches: boolean; heard: unknown[] });
    },
    await activeTabId(driver),
  );
}

/** Where the article script in the tab in front stands by its own account; `undefined` where there is none. */
export async function scriptPhase(driver: Driver): Promise<string | undefined> {
  const reply = await driver.extension(
    (tabId) => browser.tabs.sendMessage(tabId, { call: 'state' }).catch(() => undefined),
    await activeTabId(driver),
  );
  return (reply as { value?: { phase?: string } } | undefined)?.value?.phase;
}

/** Waits until the title of the toolbar button for the tab in front says `text`, and returns the text on the button. */
export async function badgeSaying(driver: Driver, text: string): Promise<string> {
  const tabId = await activeTabId(driver);
  return waitFor(`a badge that says ${text}`, async () => {
    const badge = await driver.extension(async (tabId) => {
      const { action } = browser;
      // In this order: the text is there before the title.
      const title = await action.getTitle({ tabId });
      return { title, text: await action.getBadgeText({ tabId }) };
    }, tabId);
    return badge.title.includes(text) ? badge.text : undefined;
  });
}
