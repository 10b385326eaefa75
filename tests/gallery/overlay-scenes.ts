import { mountOverlay } from '@/components/overlay';
import type { Explained, OverlayCallbacks, OverlayState, OverlayView } from '@/components/overlay/types';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { sentenceText } from '@/lib/model/sentence-text';
import { DAY } from '@/lib/util/time';
import { bareSelection, mixedArticle } from './articles';
import { crowdedArticle, hostileArticle, unsaidArticle } from './awkward-articles';
import { doneView, stateOf } from './overlay-states';
import type { Scene } from './scene';

/** Word weights of the sentence about customers who leave. */
const WORDS: readonly (readonly [word: string, weight: number])[] = [
  ['largest', 0.21],
  ['customers', -0.08],
  ['wind down', -1.34],
  ['contracts', 0.34],
];

const LEAVING = sentenceText(mixedArticle.analysis, mixedArticle.text, 3);

const EXPLAINED: Explained = {
  phase: 'ready',
  weights: {
    words: WORDS.map(([text, weight]) => {
      const start = LEAVING.indexOf(text);
      return { text, weight, start, end: start + text.length };
    }),
    bias: 0.02,
    logit: -0.85,
  },
};

/** Keeps state like the content script, so that every control of a scene works. */
function live(mount: ShadowRoot, initial: OverlayState): void {
  let state = initial;
  const change = (parts: Partial<OverlayState>) => {
    state = { ...state, ...parts };
    overlay.update(state);
  };
  const changeView = (make: (view: OverlayView & { phase: 'done' }) => Partial<OverlayView>) => {
    if (state.view.phase === 'done') change({ view: { ...state.view, ...make(state.view) } as OverlayView });
  };
  const callbacks: OverlayCallbacks = {
    analyze: () => change({ view: { phase: 'loading', kind: 'page', since: Date.now() } }),
    cancel: () => change({ view: { phase: 'idle' } }),
    close: () => overlay.destroy(),
    showSentence: () => {},
    toggleSentence: (index) =>
      changeView(({ excluded }) => {
        const next = new Set(excluded);
        if (!next.delete(index)) next.add(index);
        return { excluded: next };
      }),
    explainSentence: (index) =>
      changeView(({ explained }) => ({ explained: new Map(explained).set(index, EXPLAINED) })),
    place: (place) => change({ place }),
    setHighlights: (highlights) => change({ highlights }),
    setWatched: (symbol, watched) =>
      change({
        watchlist: watched ? [...state.watchlist, symbol] : state.watchlist.filter((one) => one !== symbol),
      }),
    wrongLink: ({ name }) => changeView(() => ({ silenced: name })),
    unsilence: () => changeView(() => ({ silenced: undefined })),
    copy: async () => true,
    exportJson: () => {},
    generate: () => changeView(() => ({ generated: { phase: 'downloading', progress: 0.4 } })),
    stopGenerating: () => changeView(() => ({ generated: { phase: 'offered', needsDownload: true } })),
  };
  const overlay = mountOverlay(mount, state, callbacks);
}

interface Extra {
  /** Names of the buttons and tabs to press, in order. */
  press?: readonly string[];
}

const scene = (name: string, state: OverlayState, { press = [] }: Extra = {}): Scene => ({
  name: `overlay-${name}`,
  press,
  over: (root) => live(root, state),
});

const extras: Partial<OverlayView> = {
  history: new Map([['META', { articles: 6, days: 30, score: 0.18, label: 'positive' }]]),
  novelty: {
    ordinal: 3,
    since: Date.now() - 2 * DAY,
    fresh: ['the 49% stake', '$870 million of revenue'],
  },
};

const mixed = stateOf(doneView(mixedArticle, extras));
const folded = { ...DEFAULT_SETTINGS.overlay, folded: true };

export const overlayScenes: readonly Scene[] = [
  scene('brief', mixed),
  scene('investor', mixed, { press: ['Investor paragraph'] }),
  scene('tickers', mixed, { press: ['Tickers'] }),
  scene('ticker-open', mixed, { press: ['Tickers', 'META Meta Platforms'] }),
  scene('ticker-unsaid', stateOf(doneView(unsaidArticle)), { press: ['Tickers', 'C Citigroup'] }),
  scene('evidence', mixed, { press: ['Evidence'] }),
  scene('words', stateOf(doneView(mixedArticle, { excluded: new Set([10]) })), {
    press: ['Evidence', 'Which words?'],
  }),
  scene('about', mixed, { press: ['About'] }),
  scene('crowded', stateOf(doneView(crowdedArticle))),
  scene('crowded-tickers', stateOf(doneView(crowdedArticle)), { press: ['Tickers'] }),
  scene('selection', stateOf(doneView(bareSelection, { kind: 'selection' }))),
  scene('hostile', stateOf(doneView(hostileArticle))),
  scene('hostile-tickers', stateOf(doneView(hostileArticle)), { press: ['Tickers'] }),
  scene(
    'generated',
    stateOf(doneView(mixedArticle, { generated: { phase: 'offered', needsDownload: true } })),
  ),
  scene(
    'generated-download',
    stateOf(doneView(mixedArticle, { generated: { phase: 'downloading', progress: 0.4 } })),
  ),
  scene('nothing-left', stateOf(doneView(bareSelection, { excluded: new Set([0, 1]) })), {
    press: ['Evidence'],
  }),
  scene('hover', {
    ...mixed,
    place: folded,
    hover: { instrument: 'META', left: 120, top: 120, bottom: 146 },
  }),
  scene('idle', stateOf({ phase: 'idle' })),
  scene('loading', stateOf({ phase: 'loading', kind: 'page', since: 0 })),
  scene('refused', stateOf({ phase: 'refused', reason: 'paywall', retry: true })),
  scene(
    'failed',
    stateOf({ phase: 'refused', reason: 'failed', detail: 'the model file is damaged', retry: true }),
  ),
  scene('pill', { ...mixed, place: folded }),
  scene('pill-loading', { ...stateOf({ phase: 'loading', kind: 'page', since: Date.now() }), place: folded }),
];
