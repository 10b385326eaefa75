import type { Database } from '@/lib/desk/database';
import { recordId } from '@/lib/desk/history/history-entry';
import { readingContext } from '@/lib/desk/history/reading-context';
import {
  type Analysis,
  type Article,
  cardSettings,
  done,
  type Outcome,
  type Refusal,
  refused,
  type Settings,
} from '@/lib/model';
import { changedBy, type SettingsChange } from '@/lib/model/settings-change';
import { isPageAddress } from '@/lib/util/address';
import type { BackgroundCalls } from '../background-calls';
import { type Frame, sendToTab } from '../messages';
import { hasSiteAccess } from '../permissions';
import type { Handlers, Sender } from '../receive';
import { patchSettings, readSettings } from '../settings';
import { autoScoreRefusal } from '../sites';
import { isSamePage, readTabState } from '../tab-state-store';
import { type Asker, analyzeFor, refusedState, setTabState } from './analysis';
import type { EngineHost } from './engine-host';
import { injectBesideGate, injectCard } from './inject';
import { analyzeTab } from './page-requests';
import { createRateLimit } from './rate-limit';

/** What the handlers work with, made once as the background starts. */
export interface Services {
  host: EngineHost;
  db: Database;
}

/** What a tab may ask for, so that no page can fill the disk or keep the engine busy: readers need far less. */
const ASKED = { burst: 60, interval: 1_000 };

/** The longest articles keep the engine as busy as ten others. */
const costOf = ({ text }: Article): number => 1 + text.length / 100_000;

/** What is only looked up costs little, and the words of a sentence by their number. */
const LOOKED_UP = 0.1;
const costOfWords = (text: string): number => LOOKED_UP + text.length / 2_000;

/** What the background does for each call of the table. */
export function createHandlers({ host, db }: Services): Handlers<BackgroundCalls> {
  const mayAsk = createRateLimit(ASKED);
  const tooOften = ({ tabId }: Sender, cost?: number): Outcome<never> | undefined =>
    mayAsk(tabId, cost) ? undefined : refused('failed', 'this page asks for too much');
  return {
    'inject-article': ({ present }, sender) => autoScore(sender, present, host),
    'inject-card': (_, sender) => {
      const frame = frameOf(sender);
      return frame ? injectCard(frame) : refused('failed', 'no tab');
    },
    analyze: ({ id, ...request }, sender) =>
      elsewhere(request.article.url, sender) ??
      tooOften(sender, costOf(request.article)) ??
      analyzeFor(askerOf(sender), request, { host, db }, (analysis) => tellAnswer(sender, { id, analysis })),
    refused: async ({ reason, detail, present }, sender) =>
      present && (await hasAnswer(sender)) ? done(null) : refuse(sender, reason, detail),
    'reading-context': async ({ kind, ...article }, sender) =>
      elsewhere(article.url, sender) ??
      tooOften(sender, LOOKED_UP) ??
      done(await readingContext(db, recordId(kind, article), Date.now())),
    explain: async ({ text }, sender) =>
      tooOften(sender, costOfWords(text)) ?? done((await host.engine()).explain(text)),
    settings: async () => done(cardSettings(await readSettings())),
    'overlay-change': async (change, sender) =>
      tooOften(sender) ?? done(cardSettings(await changeSettings(change))),
    'settings-change': async (change) => done(await changeSettings(change)),
    'analyze-tab': ({ tabId }) => analyzeTab(tabId, host),
    'tab-state': async ({ tabId }) => done(await readTabState(tabId)),
  };
}

const changeSettings = (change: SettingsChange): Promise<Settings> =>
  patchSettings((settings) => changedBy(settings, change));

/**
 * A page is scored and looked up under an address of its own site alone. A frame without an address (`about:blank`)
 * may name that of the page around it; what stands in no address of a page is let pass.
 */
function elsewhere(url: string, { url: from, pageUrl = '' }: Sender): Outcome<never> | undefined {
  const here = isPageAddress(from) ? from : pageUrl;
  const isOwn = !isPageAddress(url) || URL.parse(url)?.origin === URL.parse(here)?.origin;
  return isOwn ? undefined : refused('failed', 'the address of another site');
}

const frameOf = ({ tabId, frameId, documentId }: Sender): Frame | undefined =>
  tabId === undefined ? undefined : { tabId, frameId, ...(documentId !== undefined && { documentId }) };

/** The gate found an article: is this a site that the reader lets us score by itself? */
async function autoScore(sender: Sender, present: boolean, host: EngineHost): Promise<Outcome<null>> {
  const frame = frameOf(sender);
  if (frame?.frameId !== 0) return refused('failed', 'no page');
  const reason = await autoScoreRefusalAt(sender.url);
  if (reason !== undefined) return refuse(sender, reason);
  host.warm();
  const ready = present ? done(null) : await injectBesideGate(frame);
  return ready.ok ? sendToTab(frame, 'analyze-page', { asked: false }) : ready;
}

/** A grant may have been taken back while the page was open, in which the gate still is. */
const autoScoreRefusalAt = async (url: string): Promise<Refusal | undefined> =>
  (await hasSiteAccess(url))
    ? autoScoreRefusal(URL.parse(url)?.hostname ?? '', await readSettings())
    : 'no-permission';

const askerOf = ({ tabId, incognito, frameId, pageUrl }: Sender): Asker => ({
  tabId,
  incognito,
  ...(frameId !== 0 && { pageUrl }),
});

/** Where the frame is gone, so is whoever asked. */
function tellAnswer(sender: Sender, answer: { id: number; analysis: Analysis }): void {
  const frame = frameOf(sender);
  if (frame !== undefined) void sendToTab(frame, 'analyzed', answer);
}

/** Whether there is an answer for the sender's page, or one on the way; that of another address does not count. */
async function hasAnswer({ tabId, url }: Sender): Promise<boolean> {
  if (tabId === undefined) return false;
  const state = await readTabState(tabId);
  return (state.phase === 'done' || state.phase === 'working') && isSamePage(state.url, url);
}

async function refuse(
  { tabId, url, frameId }: Sender,
  reason: Refusal,
  detail?: string,
): Promise<Outcome<null>> {
  // A frame that holds no article says nothing about the page around it.
  if (frameId === 0) await setTabState(tabId, refusedState(url, reason, detail));
  return done(null);
}
