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
import { isPageAddress, withoutHash } from '@/lib/util/address';
import type { BackgroundCalls } from '../background-calls';
import { type Frame, sendToTab } from '../messages';
import { hasSiteAccess } from '../permissions';
import type { Handlers, Sender } from '../receive';
import { patchSettings, readSettings } from '../settings';
import { autoScoreRefusal } from '../sites';
import { isSamePage, readTabState } from '../tab-state-store';
import { type AnalysisRequest, type Asker, analyzeFor, refusedState, setTabState } from './analysis';
import type { EngineHost } from './engine-host';
import { injectBesideGate, injectCard } from './inject';
import { analyzeTab } from './page-requests';
import { createRateLimit } from './rate-limit';

/** What the handlers work with; created once when the background starts. */
export interface Services {
  host: EngineHost;
  db: Database;
}

/**
 * How many requests a tab may make, far more than a reader needs: keeps a page from filling the disk or blocking the
 * engine.
 */
const REQUESTS = { burst: 60, interval: 1_000 };

/** Rate-limit cost of an article: the longest keep the engine as busy as ten others. */
const costOf = ({ text }: Article): number => 1 + text.length / 100_000;

/** Rate-limit costs of a lookup, and of explaining a sentence, by its length. */
const LOOKUP = 0.1;
const costOfWords = (text: string): number => LOOKUP + text.length / 2_000;

/** The background's implementation of each call. */
export function createHandlers({ host, db }: Services): Handlers<BackgroundCalls> {
  const mayAsk = createRateLimit(REQUESTS);
  const tooOften = ({ tabId }: Sender, cost?: number): Outcome<never> | undefined =>
    mayAsk(tabId, cost) ? undefined : refused('failed', 'this page asks for too much');
  return {
    'inject-article': ({ present }, sender) => autoScore(sender, present, host),
    'inject-card': (_, sender) => {
      const frame = frameOf(sender);
      return frame ? injectCard(frame) : refused('failed', 'no tab');
    },
    analyze: ({ id, ...request }, sender) =>
      refuseOtherSite(request.article.url, sender) ??
      tooOften(sender, costOf(request.article)) ??
      analyzeFor(askerOf(sender), withAddress(request, sender), { host, db }, (analysis) =>
        tellAnswer(sender, { id, analysis }),
      ),
    refused: async ({ reason, detail, present }, sender) =>
      present && (await hasAnswer(sender)) ? done(null) : refuse(sender, reason, detail),
    'reading-context': async ({ kind, ...article }, sender) =>
      refuseOtherSite(article.url, sender) ??
      tooOften(sender, LOOKUP) ??
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
 * Refuses an address of another site than the sender's. A frame without an address (`about:blank`) may use that of
 * the page around it. Addresses that are not a page's pass.
 */
function refuseOtherSite(url: string, { url: from, pageUrl = '' }: Sender): Outcome<never> | undefined {
  const here = isPageAddress(from) ? from : pageUrl;
  const isOwn = !isPageAddress(url) || URL.parse(url)?.origin === URL.parse(here)?.origin;
  return isOwn ? undefined : refused('failed', 'the address of another site');
}

/**
 * A frame without an address (`about:srcdoc`) is known by that of the page around it: the history has one entry per
 * address, and opens it.
 */
function withAddress(request: AnalysisRequest, { pageUrl = '' }: Sender): AnalysisRequest {
  const { article } = request;
  if (isPageAddress(article.url) || !isPageAddress(pageUrl)) return request;
  return { ...request, article: { ...article, url: withoutHash(pageUrl) } };
}

const frameOf = ({ tabId, frameId, documentId }: Sender): Frame | undefined =>
  tabId === undefined ? undefined : { tabId, frameId, ...(documentId !== undefined && { documentId }) };

/** The gate found an article: starts it if the reader allows automatic scoring on this site. */
async function autoScore(sender: Sender, present: boolean, host: EngineHost): Promise<Outcome<null>> {
  const frame = frameOf(sender);
  if (frame?.frameId !== 0) return refused('failed', 'no page');
  const reason = await autoScoreRefusalAt(sender.url);
  if (reason !== undefined) return refuse(sender, reason);
  host.warm();
  const ready = present ? done(null) : await injectBesideGate(frame);
  return ready.ok ? sendToTab(frame, 'analyze-page', { asked: false }) : ready;
}

/** The gate stays in an open page even after its site's permission was withdrawn: check again. */
const autoScoreRefusalAt = async (url: string): Promise<Refusal | undefined> =>
  (await hasSiteAccess(url))
    ? autoScoreRefusal(URL.parse(url)?.hostname ?? '', await readSettings())
    : 'no-permission';

const askerOf = ({ tabId, incognito, frameId, pageUrl }: Sender): Asker => ({
  tabId,
  incognito,
  ...(frameId !== 0 && { pageUrl }),
});

/** If the frame is gone, so is the caller. */
function tellAnswer(sender: Sender, answer: { id: number; analysis: Analysis }): void {
  const frame = frameOf(sender);
  if (frame !== undefined) void sendToTab(frame, 'analyzed', answer);
}

/** Whether the sender's page has a result, or one in progress; a result for another address does not count. */
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
  // A frame without an article says nothing about its page.
  if (frameId === 0) await setTabState(tabId, refusedState(url, reason, detail));
  return done(null);
}
