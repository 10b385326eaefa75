import type { Browser } from 'webextension-polyfill';
import type { Analysis, Refusal, Settings } from '@/lib/model';
import { changeOf } from '@/lib/model/settings-change';
import type { TabState } from '@/lib/platform/tab-state';
import { type Driver, waitFor } from './driver/driver';

/** Available in extension pages. */
declare const browser: Browser;

type Reply<T> = { ok: true; value: T } | { ok: false; reason: Refusal; detail?: string };

/** Calls the background, as extension pages do. @throws if it refuses */
export async function call<T>(driver: Driver, name: string, payload?: unknown): Promise<T> {
  const reply = await driver.extension(
    (message) => browser.runtime.sendMessage(message) as Promise<Reply<T>>,
    { call: name, payload },
  );
  if (!reply.ok) throw new Error(`${name}: ${reply.reason} ${reply.detail ?? ''}`);
  return reply.value;
}

/** Changes settings; returns the new ones. */
export async function changeSettings(driver: Driver, patch: Partial<Settings>): Promise<Settings> {
  const before = await call<Settings>(driver, 'settings-change', {});
  return call(driver, 'settings-change', changeOf(before, patch));
}

/**
 * Waits until a newly installed extension is ready, which ends with its welcome page in the foreground, and closes
 * that page. Before, pages may be missed or lose the foreground. It is recognized as neither the first tab nor the
 * calling one: a busy Firefox sometimes leaves a tab blank that is opened while another is opening.
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

/** Whether pages of the granted sites are looked at. */
export const isGateRegistered = (driver: Driver): Promise<boolean> =>
  driver.extension(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0);

/** The active tab. */
export const activeTabId = (driver: Driver): Promise<number> =>
  driver.extension(async () => (await browser.tabs.query({ active: true }))[0]!.id!);

/** The state of the active tab. */
export async function tabState(driver: Driver): Promise<TabState> {
  return call(driver, 'tab-state', { tabId: await activeTabId(driver) });
}

/** Waits for the analysis of the active tab; with `url`, of that address. */
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

/** Waits for the reason why the active tab has no analysis. */
export const refusalOf = (driver: Driver): Promise<Refusal> =>
  waitFor('a refusal', async () => {
    const state = await tabState(driver);
    return state.phase === 'refused' ? state.reason : undefined;
  });

/** Requests an analysis of the active tab, as the popup's button does. */
export async function askForAnalysis(driver: Driver): Promise<void> {
  const message = { call: 'analyze-tab', payload: { tabId: await activeTabId(driver) } };
  await driver.extension((message) => browser.runtime.sendMessage(message), message);
}

/** What is visible of us in one frame. */
interface Seen {
  url: string;
  /** Headline texts of cards. */
  verdicts: string[];
  /** Number of ranges highlighted under our names. */
  highlights: number;
}

/** What is visible in each frame of the active tab, asked from the isolated world, which pages cannot patch. */
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
          // Counted by size: Firefox does not let content scripts iterate over highlights.
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

/** What the scripts of each frame's page can reach of the extension, and what they have heard (`heard`). */
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

/** The state that the article script in the active tab reports; `undefined` if there is none. */
export async function scriptPhase(driver: Driver): Promise<string | undefined> {
  const reply = await driver.extension(
    (tabId) => browser.tabs.sendMessage(tabId, { call: 'state' }).catch(() => undefined),
    await activeTabId(driver),
  );
  return (reply as { value?: { phase?: string } } | undefined)?.value?.phase;
}

/** Waits until the toolbar button's title contains `text`; returns the badge text. */
export async function badgeSaying(driver: Driver, text: string): Promise<string> {
  const tabId = await activeTabId(driver);
  return waitFor(`a badge that says ${text}`, async () => {
    const badge = await driver.extension(async (tabId) => {
      const { action } = browser;
      // In this order, because the text is set before the title.
      const title = await action.getTitle({ tabId });
      return { title, text: await action.getBadgeText({ tabId }) };
    }, tabId);
    return badge.title.includes(text) ? badge.text : undefined;
  });
}
