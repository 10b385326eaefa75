import { clearHighlights, flashRanges, paintHighlights } from '@/lib/highlight';
import { type Analysis, done, type Outcome, type Refusal, refused } from '@/lib/model';
import { withoutHash } from '@/lib/util/address';
import { nextTask } from '@/lib/util/next-task';
import type { Analyze } from './answer';
import { watchNavigation } from './navigation';
import { Visit } from './visit';
import type { VisitState } from './visit-state';

/** What a page needs from around it, and whom it tells. */
interface PageDeps {
  window: Window & typeof globalThis;
  analyze: Analyze;
  /** Told where nothing was scored, for the badge. */
  onRefusal(reason: Refusal, detail: string | undefined): void;
  /** Everything that the card shows of the page. */
  onState(state: VisitState): void;
  /** The reader navigated: the visit is over, and all that was shown of it must go. */
  onLeave(): void;
}

/** One document through its addresses: one visit at a time, and none left behind. */
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

  /** Begins to read the page before anybody asks. */
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

  /** Asks again for what was asked last. */
  retry(): void {
    void this.currentVisit().retry();
    this.setFaded(false);
  }

  cancel(): void {
    this.visit.cancel();
  }

  /** Puts another analysis of the same text in the place of the present one. */
  amend(change: (analysis: Analysis) => Analysis): void {
    this.visit.amend(change);
  }

  /** Scrolls to a sentence of the present analysis and flashes it. The title is the top of the page. */
  showSentence(sentence: number): Outcome<boolean> {
    return showSentence(this.visit, sentence);
  }

  setHighlights(on: boolean): void {
    if (on === this.highlights) return;
    this.highlights = on;
    this.repaint();
  }

  /** Takes the highlights off until something is asked again. */
  fade(): void {
    this.setFaded(true);
  }

  /** Ends the visit, with all that was shown of it, and begins another of the address that the page has now. */
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

  /** A request may come in before the browser has told of the navigation. */
  private currentVisit(): Visit {
    if (this.visit.url !== withoutHash(this.deps.window.document.URL)) this.leave();
    return this.visit;
  }

  /** The answer first, its highlights in a task of their own: the two together are long on a long page. */
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
