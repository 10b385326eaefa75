import type { Database } from '@/lib/desk/database';
import { clearHistory } from '@/lib/desk/history/history-deletion';
import { recordId } from '@/lib/desk/history/history-entry';
import { readingContext } from '@/lib/desk/history/reading-context';
import { type Analysis, cardSettings, done, type Outcome, refused, type Settings } from '@/lib/model';
import { isPageAddress } from '@/lib/model/address';
import { changedBy, type SettingsChange } from '@/lib/model/settings-change';
import type { BackgroundCalls } from '../background-calls';
import type { EngineHost } from '../engine-host';
import { sendToTab } from '../messages';
import { trackQuota } from '../quota';
import type { Handlers, Sender } from '../receive';
import { saved } from '../saved';
import { patchSettings, readSettings } from '../settings';
import { autoScoreRefusal } from '../sites';
import { isSamePage, readTabState } from '../tab-state-store';
import { type Asker, analyzeFor, refusedState, setTabState } from './analysis';
import { injectBesideGate, injectCard } from './inject';
import { analyzeTab } from './page-requests';

/** What the handlers work with, made once as the background starts. */
export interface Services {
  host: EngineHost;
  db: Database;
}

/** What the background does for each call of the table. */
export function createHandlers({ host, db }: Services): Handlers<BackgroundCalls> {
  return {
    'inject-article': ({ present }, sender) => autoScore(sender, present, host),
    'inject-card': (_, { tabId, frameId }) =>
      tabId === undefined ? refused('failed', 'no tab') : injectCard({ tabId, frameId }),
    analyze: ({ id, ...request }, sender) =>
      isElsewhere(request.article.url, sender)
        ? elsewhere()
        : analyzeFor(askerOf(sender), request, { host, db }, (analysis) =>
            tellAnswer(sender, { id, analysis }),
          ),
    refused: async ({ reason, detail, present }, sender) =>
      present && (await hasAnswer(sender)) ? done(null) : refuse(sender, reason, detail),
    'reading-context': async ({ kind, ...article }, sender) =>
      isElsewhere(article.url, sender)
        ? elsewhere()
        : done(await readingContext(db, recordId(kind, article), Date.now())),
    explain: async ({ text }) => done((await host.engine()).explain(text)),
    settings: async () => done(cardSettings(await readSettings())),
    'overlay-change': async (change) => done(cardSettings(await changeSettings(change))),
    'settings-change': async (change) => done(await changeSettings(change)),
    'analyze-tab': ({ tabId }) => analyzeTab(tabId, host),
    'tab-state': async ({ tabId }) => done(await readTabState(tabId)),
    'history-clear': () => saved(trackQuota(db, clearHistory(db))),
  };
}

const changeSettings = (change: SettingsChange): Promise<Settings> =>
  patchSettings((settings) => changedBy(settings, change));

/** A page is scored and looked up under an address of its own site; what stands in no address of a page is let pass. */
const isElsewhere = (url: string, sender: Sender): boolean =>
  [url, sender.url].every(isPageAddress) && URL.parse(url)?.origin !== URL.parse(sender.url)?.origin;

const elsewhere = (): Outcome<never> => refused('failed', 'the address of another site');

/** The gate found an article: is this a site that the reader lets us score by itself? */
async function autoScore(sender: Sender, present: boolean, host: EngineHost): Promise<Outcome<null>> {
  const { tabId, frameId, url } = sender;
  if (tabId === undefined) return refused('failed', 'no tab');
  const reason = autoScoreRefusal(URL.parse(url)?.hostname ?? '', await readSettings());
  if (reason !== undefined) return refuse(sender, reason);
  host.warm();
  const ready = present ? done(null) : await injectBesideGate({ tabId, frameId });
  return ready.ok ? sendToTab({ tabId, frameId }, 'analyze-page', { asked: false }) : ready;
}

const askerOf = ({ tabId, incognito, frameId, pageUrl }: Sender): Asker => ({
  tabId,
  incognito,
  ...(frameId !== 0 && { pageUrl }),
});

/** Where the frame is gone, so is whoever asked. */
function tellAnswer({ tabId, frameId }: Sender, answer: { id: number; analysis: Analysis }): void {
  if (tabId !== undefined) void sendToTab({ tabId, frameId }, 'analyzed', answer);
}

/** Is there an answer for the sender's page, or one on the way? That of another address is none. */
async function hasAnswer({ tabId, url }: Sender): Promise<boolean> {
  if (tabId === undefined) return false;
  const state = await readTabState(tabId);
  return (state.phase === 'done' || state.phase === 'working') && isSamePage(state.url, url);
}

async function refuse(
  { tabId, url, frameId }: Sender,
  reason: Parameters<typeof refusedState>[1],
  detail?: string,
): Promise<Outcome<null>> {
  // A frame that holds no article says nothing about the page around it.
  if (frameId === 0) await setTabState(tabId, refusedState(url, reason, detail));
  return done(null);
}
