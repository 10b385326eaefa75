import { saveAndFire, showDue } from '@/lib/desk/alerts/save-and-fire';
import type { Database } from '@/lib/desk/database';
import { recordOf } from '@/lib/desk/history/history-entry';
import { MIN_WORDS } from '@/lib/engine';
import { type Analysis, type AnalysisOutcome, type Article, failed, type Refusal } from '@/lib/model';
import { coverageNote } from '@/lib/model/coverage-note';
import type { AnalyzedKind } from '@/lib/model/kinds';
import { isQuotaError, trackQuota } from '../quota';
import type { TabState } from '../tab-state';
import { isSamePage, lastTabState, writeTabState } from '../tab-state-store';
import { showBadge } from './badge';
import type { EngineHost } from './engine-host';
import { notify } from './notifications';

/** Who asked for an analysis: the tab that shows it, and whether anything may be stored. */
export interface Asker {
  tabId: number | undefined;
  incognito: boolean;
  /** Address of the page, if the text comes from a frame in it. */
  pageUrl?: string | undefined;
}

/** What to analyze: a page, or text that the reader selected. */
export interface AnalysisRequest {
  article: Article;
  kind: AnalyzedKind;
}

/** Shows a state on the badge and stores it for the popup. If session storage is full, only the popup suffers. */
export async function setTabState(tabId: number | undefined, state: TabState): Promise<void> {
  if (tabId === undefined) return;
  await Promise.allSettled([keepState(tabId, state), showBadge(tabId, state)]);
}

/** Session storage has 10 MB for all tabs: if the full analysis does not fit, store only what the popup shows. */
const keepState = (tabId: number, state: TabState): Promise<void> =>
  writeTabState(tabId, state).catch((error: unknown) => {
    if (state.phase !== 'done') throw error;
    return writeTabState(tabId, { ...state, analysis: inShort(state.analysis) });
  });

/** An analysis without sentences and mentions, which take most of the space. */
const inShort = (analysis: Analysis): Analysis => ({
  ...analysis,
  sentences: [],
  tickers: analysis.tickers.map((ticker) => ({ ...ticker, mentions: [], evidence: [] })),
  entities: analysis.entities.map(({ sentiment, ...entity }) => ({
    ...entity,
    mentions: [],
    ...(sentiment && { sentiment: { ...sentiment, evidence: [] } }),
  })),
});

/**
 * Scores an article, sends the answer, and saves the result. Every step can be repeated: if the background is stopped
 * halfway, the caller asks again, and the history still has the page only once. The caller waits for the saving too,
 * so that it asks again if only that was interrupted.
 */
export async function analyzeFor(
  { tabId, incognito, pageUrl }: Asker,
  { article, kind }: AnalysisRequest,
  { host, db }: { host: EngineHost; db: Database },
  tell: (analysis: Analysis) => void = () => {},
): Promise<AnalysisOutcome> {
  const url = pageUrl ?? article.url;
  const working = setTabState(tabId, { phase: 'working', url, since: Date.now() });
  const outcome = await run(host, { article, kind });
  if (outcome.ok) tell(outcome.value);
  if (outcome.ok && !incognito) await keep(db, outcome.value, { article, kind });
  await working;
  if (await isAwaited(tabId, url)) await setTabState(tabId, stateOf(outcome, url, kind));
  return outcome;
}

/** Whether the result still belongs in the tab: not if the tab has moved on and has a state for another page. */
async function isAwaited(tabId: number | undefined, url: string): Promise<boolean> {
  const known = tabId === undefined ? undefined : await lastTabState(tabId);
  return known === undefined || known.phase === 'idle' || isSamePage(known.url, url);
}

async function run(host: EngineHost, { article, kind }: AnalysisRequest): Promise<AnalysisOutcome> {
  try {
    return (await host.engine()).analyze(article, { minWords: MIN_WORDS[kind] });
  } catch (error) {
    return failed(error);
  }
}

/** Saves an analysis. On a full disk the reader still gets the answer, with a note that it was not saved. */
async function keep(db: Database, analysis: Analysis, { article, kind }: AnalysisRequest): Promise<void> {
  const now = Date.now();
  try {
    await trackQuota(
      db,
      saveAndFire(db, [recordOf(analysis, kind, now)], () => article.text, now),
    );
  } catch (error) {
    analysis.coverage.notes.push(notKept(error));
  }
  // If the database is unreadable, the note above says so; a notification that cannot be shown stays due.
  await showDue(db, notify, now).catch(() => undefined);
}

const notKept = (error: unknown): string =>
  isQuotaError(error)
    ? coverageNote('not_kept_full')
    : coverageNote('not_kept', error instanceof Error ? error.name : String(error));

function stateOf(outcome: AnalysisOutcome, url: string, kind: AnalysisRequest['kind']): TabState {
  if (outcome.ok) return { phase: 'done', url, kind, analysis: outcome.value };
  return refusedState(url, outcome.reason, outcome.detail);
}

/** The state of a tab where nothing was scored. */
export const refusedState = (url: string, reason: Refusal, detail?: string): TabState => ({
  phase: 'refused',
  url,
  reason,
  ...(detail !== undefined && { detail }),
});
