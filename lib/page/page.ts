import { clearHighlights, flashRanges, paintHighlights } from '@/lib/highlight';
import { type Analysis, done, type Outcome, type Refusal, refused } from '@/lib/model';
import { withoutHash } from '@/lib/util/address';
import { nextTask } from '@/lib/util/next-task';
import type { Analyze } from './answer';
import { watchNavigation } from './navigation';
import { Visit } from './visit';
import type { VisitState } from './visit-state';

/** What a page needs from outside, and its callbacks. */
interface PageDeps {
  window: Window & typeof globalThis;
  analyze: Analyze;
  /** Called when nothing was scored, for the badge. */
  onRefusal(reason: Refusal, detail: string | undefined): void;
  /** Called with everything the card shows about the page. */
  onState(state: VisitState): void;
  /** The reader navigated: the visit is over, and everything shown for it must go. */
  onLeave(): void;
}

/** One document across its addresses: one visit at a time, and nothing left of earlier visits. */
export class Page {
  private readonly life = new AbortController();
  private highlights = false;
  private faded = false;
  private visit: Visit;

  constructor(private readonly deps: PageDeps) {
    this.visit = this.beginVisit();
    watchNavigation(deps.window, () => void this.currentVisit(), { signal: this.life.signal });
  }

  get state(): VisitState {
    return this.visit.state;
  }

  get url(): string {
    return this.visit.url;
  }

  /** Starts reading the page before anyone asks. */
  readAhead(): void {
    this.visit.readAhead();
  }

  analyzePage(): void {
    void this.currentVisit().analyzePage();
    this.setFaded(false);
  }

  analyzeSelection(text: string): void {
    void this.currentVisit().analyzeSelection(text);
    this.setFaded(false);
  }

  /** Repeats the last request. */
  retry(): void {
    void this.currentVisit().retry();
    this.setFaded(false);
  }

  cancel(): void {
    this.visit.cancel();
  }

  /** Replaces the current analysis by another one of the same text. */
  amend(change: (analysis: Analysis) => Analysis): void {
    this.visit.amend(change);
  }

  /** Scrolls to a sentence of the current analysis and flashes it. For the title, scrolls to the top of the page. */
  showSentence(sentence: number): Outcome<boolean> {
    return showSentence(this.visit, sentence);
  }

  setHighlights(on: boolean): void {
    if (on === this.highlights) return;
    this.highlights = on;
    this.repaint();
  }

  /** Removes the highlights until the next request. */
  fade(): void {
    this.setFaded(true);
  }

  /** Ends the visit, removes all that was shown for it, and starts a visit of the current address. */
  leave(): void {
    this.visit.end();
    clearHighlights();
    this.faded = false;
    this.deps.onLeave();
    this.visit = this.beginVisit();
  }

  destroy(): void {
    this.life.abort();
    this.visit.end();
    clearHighlights();
  }

  private beginVisit(): Visit {
    const { document } = this.deps.window;
    return new Visit({
      ...this.deps,
      document,
      onState: (state) => this.show(state),
      onWritten: (state) => this.deps.onState(state),
    });
  }

  /** A request may arrive before the browser reports the navigation. */
  private currentVisit(): Visit {
    if (this.visit.url !== withoutHash(this.deps.window.document.URL)) this.leave();
    return this.visit;
  }

  /**
   * Shows the answer first and paints highlights in a separate task: together they would block a long page for too
   * long.
   */
  private show(state: VisitState): void {
    if (state.phase !== 'done') clearHighlights();
    this.deps.onState(state);
    if (state.phase === 'done') void nextTask().then(() => this.repaint());
  }

  private repaint(): void {
    if (this.life.signal.aborted) return;
    const { state } = this.visit;
    if (state.phase === 'done' && this.highlights && !this.faded)
      paintHighlights(state.analysis, state.extracted.index);
    else clearHighlights();
  }

  private setFaded(value: boolean): void {
    this.faded = value;
    this.repaint();
  }
}

function showSentence({ state, signal }: Visit, number: number): Outcome<boolean> {
  if (state.phase !== 'done') return refused('failed', 'nothing is shown');
  const sentence = state.analysis.sentences[number];
  if (!sentence) return done(false);
  if (sentence.part === 'title') {
    scrollTo({ top: 0 });
    return done(true);
  }
  const ranges = state.extracted.index.rangesOf(sentence.start, sentence.end);
  flashRanges(ranges, signal);
  return done(ranges.length > 0);
}
