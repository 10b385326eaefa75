// Not from `@/lib/extract`: its index would bundle the gate, which has run by now.
import { type Extracted, extractArticleSliced } from '@/lib/extract/extract-article';
import { extractSelection } from '@/lib/extract/extract-selection';
import { type Analysis, type Outcome, type Refusal, settled } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';
import { withoutHash } from '@/lib/util/address';
import { type Analyze, analyzeWithRetry, withReply } from './answer';
import { watchChanges } from './changes';
import { type ReadingAhead, readAhead } from './reading-ahead';
import { textLengthChanged } from './text-length';
import type { Done, VisitState } from './visit-state';

/** What a visit needs from outside, besides the page. */
interface VisitDeps {
  document: Document;
  analyze: Analyze;
  /** Called when nothing was scored. */
  onRefusal(reason: Refusal, detail: string | undefined): void;
  onState(state: VisitState): void;
  /** Called when the history has saved what is shown; the page stays as it is. */
  onWritten(state: VisitState): void;
}

/** How often we read again a page that changes all the time. */
const MAX_READINGS = 5;

const GONE = 'the text that was scored is gone from the page';

/** One visit to one address, until the next navigation. */
export class Visit {
  readonly url: string;
  private readonly life = new AbortController();
  private job = new AbortController();
  private current: VisitState = { phase: 'idle' };
  private readings = 0;
  private lastRequest: (() => Promise<void>) | undefined;
  private ahead: ReadingAhead | undefined;
  private readonly watchAlso: ReturnType<typeof watchChanges>;

  /** Starts at the document's current address. */
  constructor(private readonly deps: VisitDeps) {
    this.url = withoutHash(deps.document.URL);
    this.watchAlso = watchChanges(deps.document, this.signal, () => void this.onChange());
  }

  get state(): VisitState {
    return this.current;
  }

  /** Aborts when the visit is over; everything that belongs to the visit ends with it. */
  get signal(): AbortSignal {
    return this.life.signal;
  }

  /** Starts reading the page, so that its text is ready when somebody asks. */
  readAhead(): void {
    this.dropAhead();
    this.ahead = readAhead(this.deps.document, this.signal);
  }

  /** Reads and scores the page's article, unless that is already running or done. */
  async analyzePage(): Promise<void> {
    if (isUnderWay(this.current)) return;
    this.lastRequest = () => this.readPage();
    await this.readPage();
  }

  /** Reads and scores the selection; `text` is the selected text as the browser reports it. */
  analyzeSelection(text: string): Promise<void> {
    this.dropAhead();
    let selected: Outcome<Extracted> | undefined;
    const read = async (signal: AbortSignal) => {
      if (!selected?.ok) selected = await extractSelection(this.deps.document, text, signal);
      return selected;
    };
    this.lastRequest = () => this.run('selection', read);
    return this.lastRequest();
  }

  /** Repeats the last request. Keeps the selection as first read, since the click on "again" may have cleared it. */
  retry(): Promise<void> {
    return this.lastRequest?.() ?? this.readPage();
  }

  /** Replaces the current analysis by another one of the same text. */
  amend(change: (analysis: Analysis) => Analysis): void {
    if (this.current.phase === 'done') this.set({ ...this.current, analysis: change(this.current.analysis) });
  }

  /** Stops the current work. */
  cancel(): void {
    this.job.abort();
    this.dropAhead();
    if (this.current.phase === 'working') this.set({ phase: 'idle' });
  }

  end(): void {
    this.life.abort();
  }

  private set(next: VisitState): void {
    this.current = next;
    const root = next.phase === 'done' && next.extracted.index.root();
    if (root) this.watchAlso(root);
    this.deps.onState(next);
  }

  private noteWritten(state: Done): void {
    this.current = state;
    this.deps.onWritten(state);
  }

  private readPage(): Promise<void> {
    const reading = this.ahead;
    this.ahead = undefined;
    return this.run('page', (signal) => reading?.text ?? extractArticleSliced(this.deps.document, signal));
  }

  private dropAhead(): void {
    this.ahead?.stop();
    this.ahead = undefined;
  }

  private async run(
    kind: AnalyzedKind,
    read: (signal: AbortSignal) => Promise<Outcome<Extracted>>,
  ): Promise<void> {
    this.job.abort();
    this.job = new AbortController();
    const signal = this.untilStopped();
    this.set({ phase: 'working', kind, since: Date.now() });
    const extracted = await settled(read(signal));
    if (signal.aborted) return;
    if (!extracted.ok) this.refuse(kind, extracted);
    else await this.score(kind, extracted.value, signal);
  }

  private untilStopped(): AbortSignal {
    return AbortSignal.any([this.signal, this.job.signal]);
  }

  private refuse(kind: AnalyzedKind, { reason, detail }: { reason: Refusal; detail?: string }): void {
    this.set({ phase: 'refused', kind, reason, ...(detail !== undefined && { detail }) });
    this.deps.onRefusal(reason, detail);
  }

  private async score(kind: AnalyzedKind, extracted: Extracted, signal: AbortSignal): Promise<void> {
    const show = (analysis: Analysis, written: boolean) => {
      if (!signal.aborted && !this.stateShowing(extracted))
        this.set({ phase: 'done', kind, analysis, extracted, written });
    };
    const early = (analysis: Analysis) => show(analysis, false);
    const outcome = await analyzeWithRetry(() => this.deps.analyze(extracted.article, kind, early), signal);
    if (signal.aborted) return;
    const shown = this.stateShowing(extracted);
    if (shown) this.noteWritten(withReply(shown, outcome));
    else if (outcome.ok) show(outcome.value, true);
    else this.refuse(kind, outcome);
  }

  /** The current state, if it shows this extraction. */
  private stateShowing(extracted: Extracted): Done | undefined {
    return this.current.phase === 'done' && this.current.extracted === extracted ? this.current : undefined;
  }

  /** The page changed: its text may have arrived at last, moved, or been replaced. */
  private async onChange(): Promise<void> {
    this.dropAhead();
    const state = this.current;
    if (state.phase === 'refused' && isWordless(state) && this.readings++ < MAX_READINGS)
      await this.readPage();
    else if (state.phase === 'done' && !isUnchanged(state.extracted)) await this.readAgain(state);
  }

  /**
   * Highlights must follow the text or vanish. A changed text is scored again; a text that is gone loses its score.
   */
  private async readAgain(shown: Done): Promise<void> {
    this.deps.onState(shown);
    if (shown.kind === 'selection' || this.readings++ >= MAX_READINGS) return;
    const signal = this.untilStopped();
    const extracted = await settled(extractArticleSliced(this.deps.document, signal));
    if (signal.aborted) return;
    if (!extracted.ok) this.refuse('page', { ...extracted, detail: GONE });
    else if (extracted.value.article.text !== shown.extracted.article.text)
      await this.score('page', extracted.value, signal);
    else if (this.current.phase === 'done') this.set({ ...this.current, extracted: extracted.value });
  }
}

/** Whether there was too little text to score, but more may still arrive. */
const isWordless = ({ kind, reason }: { kind: AnalyzedKind; reason: Refusal }) =>
  kind === 'page' && (reason === 'no-text' || reason === 'too-short');

/** Whether the page's article is being read or was read; a result whose text has since changed does not count. */
const isUnderWay = (state: VisitState) =>
  (state.phase === 'working' || (state.phase === 'done' && isUnchanged(state.extracted))) &&
  state.kind === 'page';

const isUnchanged = ({ index }: Extracted) => index.isCurrent() && !textLengthChanged(index);
