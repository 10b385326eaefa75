import { clear, flash, paint } from '@/lib/highlight';
import { type Analysis, done, type Outcome, type Refusal, refused } from '@/lib/model';
import { nextTask } from '@/lib/model/next-task';
import type { Analyze } from './answer';
import { watchNavigation } from './navigation';
import { addressOf, startVisit, type Visit, type VisitState } from './visit';

export interface PageDeps {
  window: Window & typeof globalThis;
  analyze: Analyze;
  /** Told where nothing was scored, for the badge. */
  onRefusal(reason: Refusal, detail: string | undefined): void;
  /** Everything that the card shows of the page. */
  onState(state: VisitState): void;
  /** The reader navigated: the visit is over, and all that was shown of it must go. */
  onLeave(): void;
}

/** What can be asked of the page that the script stands in, over all of its visits. */
export interface Page {
  readonly state: VisitState;
  readonly url: string;
  /** Begins to read the page before anybody asks. */
  readAhead(): void;
  analyzePage(): void;
  /** Asks again for what was asked last. */
  retry(): void;
  analyzeSelection(text: string): void;
  cancel(): void;
  /** Scrolls to a sentence of the present analysis and flashes it. The title is the top of the page. */
  showSentence(sentence: number): Outcome<boolean>;
  /** Puts another analysis of the same text in the place of the present one. */
  amend(change: (analysis: Analysis) => Analysis): void;
  setHighlights(on: boolean): void;
  /** Takes the highlights off until something is asked again. */
  fade(): void;
  destroy(): void;
}

/** Follows one document through its addresses: one visit at a time, and none left behind. */
export function openPage(deps: PageDeps): Page {
  const { document } = deps.window;
  const life = new AbortController();
  let highlights = false;
  let faded = false;
  let visit = begin();

  function begin(): Visit {
    return startVisit({ ...deps, document, onState: (state) => show(state) });
  }

  /** The answer first, its highlights in a task of their own: the two together are long on a long page. */
  function show(state: VisitState): void {
    if (state.phase !== 'done') clear();
    deps.onState(state);
    if (state.phase === 'done') void nextTask().then(repaint);
  }

  function repaint(): void {
    if (life.signal.aborted) return;
    const { state } = visit;
    if (state.phase === 'done' && highlights && !faded) paint(state.analysis, state.extracted.index);
    else clear();
  }

  function setFaded(value: boolean): void {
    faded = value;
    repaint();
  }

  function leave(): void {
    visit.end();
    clear();
    faded = false;
    deps.onLeave();
    visit = begin();
  }

  /** A request may come in before the browser has told of the navigation. */
  function present(): Visit {
    if (visit.url !== addressOf(document)) leave();
    return visit;
  }

  watchNavigation(deps.window, life.signal, () => void present());

  return {
    get state() {
      return visit.state;
    },
    get url() {
      return visit.url;
    },
    readAhead: () => visit.readAhead(),
    analyzePage(): void {
      void present().analyzePage();
      setFaded(false);
    },
    analyzeSelection(text): void {
      void present().analyzeSelection(text);
      setFaded(false);
    },
    retry() {
      void present().retry();
      setFaded(false);
    },
    cancel: () => visit.cancel(),
    amend: (change) => visit.amend(change),
    showSentence: (sentence) => showSentence(visit, sentence),
    setHighlights(on) {
      if (on === highlights) return;
      highlights = on;
      repaint();
    },
    fade: () => setFaded(true),
    destroy() {
      life.abort();
      visit.end();
      clear();
    },
  };
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
  flash(ranges, signal);
  return done(ranges.length > 0);
}
