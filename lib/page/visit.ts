// Not by the index: it would bring in the gate, which has run by now.
import { type Extracted, extractArticleSliced } from '@/lib/extract/extract-article';
import { extractSelection } from '@/lib/extract/extract-selection';
import type { Analysis, Outcome, Refusal } from '@/lib/model';
import { type Analyze, analyzePatiently, finished, settled } from './answer';
import { watchChanges } from './changes';
import { textGrew } from './growth';
import { type ReadingAhead, readAhead } from './reading-ahead';

/** What was analyzed: the page's article, or what the reader selected. */
export type Kind = 'page' | 'selection';

export type VisitState =
  | { phase: 'idle' }
  /** `since`: milliseconds since 1970. */
  | { phase: 'working'; kind: Kind; since: number }
  /** `written`: whether what the answer leads to is done too; history knows the page from then on. */
  | { phase: 'done'; kind: Kind; analysis: Analysis; extracted: Extracted; written: boolean }
  | { phase: 'refused'; kind: Kind; reason: Refusal; detail?: string };

/** What a visit needs of the world; everything else is the page. */
export interface VisitDeps {
  document: Document;
  analyze: Analyze;
  /** Told where nothing was scored. */
  onRefusal(reason: Refusal, detail: string | undefined): void;
  onState(state: VisitState): void;
}

/** One visit of one address: from there to the next navigation. */
export interface Visit {
  readonly url: string;
  readonly state: VisitState;
  /** Aborted when the visit is over: whatever belongs to it ends with it. */
  readonly signal: AbortSignal;
  /** Begins to read the page, so that its text is there when somebody asks. */
  readAhead(): void;
  /** Reads and scores the page's article; once it is on the way or there, nothing more happens. */
  analyzePage(): Promise<void>;
  /** Reads and scores the selection; `text` is what the browser says of it. */
  analyzeSelection(text: string): Promise<void>;
  /** Does again what was asked last: a selection as it was read then, for the click on "again" may have undone it. */
  retry(): Promise<void>;
  /** Puts another analysis of the same text in the place of the present one. */
  amend(change: (analysis: Analysis) => Analysis): void;
  /** Stops what is on the way. */
  cancel(): void;
  end(): void;
}

/** A page that changes all the time is read anew only so often. */
const MAX_READINGS = 5;

const GONE = 'the text that was scored is gone from the page';

/** Starts a visit of the document's present address. */
export function startVisit({ document, analyze, onRefusal, onState }: VisitDeps): Visit {
  const life = new AbortController();
  let job = new AbortController();
  let state: VisitState = { phase: 'idle' };
  let readings = 0;
  let last: (() => Promise<void>) | undefined;
  let ahead: ReadingAhead | undefined;

  const set = (next: VisitState) => {
    state = next;
    onState(next);
  };

  async function run(kind: Kind, read: (signal: AbortSignal) => Promise<Outcome<Extracted>>): Promise<void> {
    const signal = renewJob();
    set({ phase: 'working', kind, since: Date.now() });
    const extracted = await settled(read(signal));
    if (signal.aborted) return;
    if (!extracted.ok) refuse(kind, extracted);
    else await ask(kind, extracted.value, signal);
  }

  function refuse(kind: Kind, { reason, detail }: { reason: Refusal; detail?: string }): void {
    set({ phase: 'refused', kind, reason, ...(detail !== undefined && { detail }) });
    onRefusal(reason, detail);
  }

  function renewJob(): AbortSignal {
    job.abort();
    job = new AbortController();
    return AbortSignal.any([life.signal, job.signal]);
  }

  async function ask(kind: Kind, extracted: Extracted, signal: AbortSignal): Promise<void> {
    const shown = () => (state.phase === 'done' && state.extracted === extracted ? state : undefined);
    const show = (analysis: Analysis, written: boolean) => {
      if (!shown()) set({ phase: 'done', kind, analysis, extracted, written });
    };
    const early = (analysis: Analysis) => signal.aborted || show(analysis, false);
    const outcome = await analyzePatiently(() => analyze(extracted.article, kind, early), signal);
    if (signal.aborted) return;
    const now = shown();
    if (now) set(finished(now, outcome));
    else if (outcome.ok) show(outcome.value, true);
    else refuse(kind, outcome);
  }

  /** The page changed: its text may have come at last, may have moved, or may be another by now. */
  async function onChange(): Promise<void> {
    dropAhead();
    if (state.phase === 'refused' && isWordless(state) && readings++ < MAX_READINGS) await readPage();
    else if (state.phase === 'done' && !isSame(state.extracted)) await follow(state);
  }

  /** Highlights must follow the text or vanish; a text that is another by now is scored again, and none has no score. */
  async function follow(shown: Extract<VisitState, { phase: 'done' }>): Promise<void> {
    onState(shown);
    if (shown.kind === 'selection' || readings++ >= MAX_READINGS) return;
    const signal = AbortSignal.any([life.signal, job.signal]);
    const extracted = await settled(extractArticleSliced(document, signal));
    if (signal.aborted) return;
    if (!extracted.ok) refuse('page', { ...extracted, detail: GONE });
    else if (extracted.value.article.text !== shown.extracted.article.text)
      await ask('page', extracted.value, signal);
    else if (state.phase === 'done') set({ ...state, extracted: extracted.value });
  }

  function readPage(): Promise<void> {
    const reading = ahead;
    ahead = undefined;
    return run('page', (signal) => reading?.text ?? extractArticleSliced(document, signal));
  }

  function dropAhead(): void {
    ahead?.stop();
    ahead = undefined;
  }

  function readSelection(text: string): Promise<void> {
    let selected: Outcome<Extracted> | undefined;
    last = () =>
      run('selection', async () => {
        if (!selected?.ok) selected = extractSelection(document, text);
        return selected;
      });
    return last();
  }

  watchChanges(document, life.signal, () => void onChange());

  return {
    url: addressOf(document),
    signal: life.signal,
    get state() {
      return state;
    },
    async analyzePage() {
      if (isUnderWay(state)) return;
      last = readPage;
      await readPage();
    },
    readAhead() {
      dropAhead();
      ahead = readAhead(document, life.signal);
    },
    analyzeSelection(text) {
      dropAhead();
      return readSelection(text);
    },
    retry: () => (last ?? readPage)(),
    amend(change) {
      if (state.phase === 'done') set({ ...state, analysis: change(state.analysis) });
    },
    cancel() {
      job.abort();
      dropAhead();
      if (state.phase === 'working') set({ phase: 'idle' });
    },
    end() {
      life.abort();
    },
  };
}

/** Whether there was too little text to score, at a time when more may still come. */
const isWordless = ({ kind, reason }: { kind: Kind; reason: Refusal }) =>
  kind === 'page' && (reason === 'no-text' || reason === 'too-short');

/** Whether the page is being read or was; what was read of a text that is gone by now does not count. */
const isUnderWay = (state: VisitState) =>
  (state.phase === 'working' || (state.phase === 'done' && isSame(state.extracted))) && state.kind === 'page';

const isSame = ({ index }: Extracted) => index.isCurrent() && !textGrew(index);

/** The address without its hash, which only names a place on the page. */
export const addressOf = (document: Document) => document.URL.replace(/#.*$/, '');
