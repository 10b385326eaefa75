// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatScore } from '@/components/format';
import { setTranslator } from '@/components/i18n';
import { type MountedOverlay, mountOverlay } from '@/components/overlay';
import type { AnalysisView, OverlayCallbacks, OverlayState, OverlayView } from '@/components/overlay/types';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { bareSelection, crowdedArticle, hostileArticle, mixedArticle } from '@/tests/gallery/articles';
import type { Sample } from '@/tests/gallery/sample';
import { translatorOf } from '@/tests/gallery/translator';

const callbacks = () => ({
  analyze: vi.fn(),
  cancel: vi.fn(),
  close: vi.fn(),
  showSentence: vi.fn(),
  toggleSentence: vi.fn(),
  explainSentence: vi.fn(),
  place: vi.fn(),
  setHighlights: vi.fn(),
  setWatched: vi.fn(),
  wrongLink: vi.fn(),
  copy: vi.fn<OverlayCallbacks['copy']>(async () => true),
  exportJson: vi.fn(),
});

const doneView = ({ analysis, text }: Sample, parts: Partial<AnalysisView> = {}): OverlayView => ({
  phase: 'done',
  kind: 'page',
  analysis,
  text,
  excluded: new Set(),
  ...parts,
});

const stateOf = (view: OverlayView, parts: Partial<OverlayState> = {}): OverlayState => ({
  view,
  place: DEFAULT_SETTINGS.overlay,
  highlights: true,
  watchlist: ['META'],
  thresholds: DEFAULT_SETTINGS.thresholds,
  ...parts,
});

let root: ShadowRoot;
let spies: ReturnType<typeof callbacks>;
let overlay: MountedOverlay;

function mount(view: OverlayView, parts: Partial<OverlayState> = {}): void {
  act(() => {
    overlay = mountOverlay(root, stateOf(view, parts), spies);
  });
}

const find = (css: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(css)];
const text = (css: string): string[] => find(css).map((element) => element.textContent ?? '');
const named = (name: string): HTMLElement =>
  find('button, [role=button], [role=tab]').find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').startsWith(name),
  )!;
const press = (name: string) => act(() => named(name).click());
const key = (target: EventTarget, name: string) =>
  act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
    );
  });

beforeEach(() => {
  setTranslator(translatorOf('en'));
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  spies = callbacks();
});

afterEach(() => {
  act(() => overlay.destroy());
  document.body.replaceChildren();
});

describe('overlay', () => {
  it('shows label, score, brief and events of an analysis', () => {
    mount(doneView(mixedArticle));
    expect(text('.verdict')[0]).toContain('mixed+0.03');
    expect(text('.brief bdi')).toEqual(mixedArticle.analysis.summary.brief);
    expect(text('.facts .chip')).toEqual(['stake', 'management change', 'analyst rating']);
  });

  it('asks for the sentence that is pressed in the brief', () => {
    mount(doneView(mixedArticle));
    press('Several of Scale');
    expect(spies.showSentence).toHaveBeenCalledWith(3);
  });

  it('goes through its tabs by arrow keys', () => {
    mount(doneView(mixedArticle));
    key(named('Brief'), 'ArrowLeft');
    expect(named('About').getAttribute('aria-selected')).toBe('true');
    expect(root.activeElement).toBe(named('About'));
    key(named('About'), 'Home');
    expect(named('Brief').getAttribute('aria-selected')).toBe('true');
  });

  it('shows a column that adds up to the score', () => {
    mount(doneView(crowdedArticle));
    press('Evidence');
    const figures = text('.ledger .figure').map((figure) => Number(figure.replace('\u2212', '-')));
    const total = figures.pop()!;
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBeCloseTo(total, 9);
    expect(total).toBeCloseTo(crowdedArticle.analysis.overall.score, 3);
  });

  it('shows the score without the sentences that were taken out', () => {
    mount(doneView(mixedArticle));
    press('Evidence');
    press('Leave out');
    expect(spies.toggleSentence).toHaveBeenCalledWith(3);
    act(() => overlay.update(stateOf(doneView(mixedArticle, { excluded: new Set([3]) }))));
    expect(text('.verdict')[0]).not.toContain('+0.03');
    const { overall, sentences } = mixedArticle.analysis;
    const { contribution, weight } = sentences[3]!;
    const expected = (overall.score - contribution) / (1 - weight);
    expect(text('.total .figure')[0]).toBe(formatScore(expected, 3));
  });

  it('says so where nothing is left to score', () => {
    mount(doneView(bareSelection, { excluded: new Set([0, 1]) }));
    expect(text('.verdict')).toEqual(['no score']);
  });

  it('asks for word weights once, and shows them signed', () => {
    mount(doneView(mixedArticle));
    press('Evidence');
    press('Which words?');
    expect(spies.explainSentence).toHaveBeenCalledWith(3);
    const weights = { words: [{ text: 'Several', start: 0, end: 7, weight: -0.4 }], bias: 0, logit: -0.4 };
    const explained = new Map([[3, { phase: 'ready' as const, weights }]]);
    act(() => overlay.update(stateOf(doneView(mixedArticle, { explained }))));
    expect(text('.words mark')).toEqual(['Several\u22120.4']);
  });

  it('opens a ticker, and reports one that is wrong with its names in the text', () => {
    mount(doneView(mixedArticle));
    press('Tickers');
    press('METAMeta Platforms');
    expect(text('.details')[0]).toContain('The reporter adds +0.05, quoted voices +0.10');
    press('Never');
    expect(spies.wrongLink).toHaveBeenCalledWith({
      names: ['Meta Platforms'],
      name: 'Meta Platforms',
      symbol: 'META',
      scope: 'always',
    });
    press('Take META off the watchlist');
    expect(spies.setWatched).toHaveBeenCalledWith('META', false);
  });

  it('never takes text of the page for markup', () => {
    mount(doneView(hostileArticle));
    press('Tickers');
    expect(find('img, .name b')).toEqual([]);
    expect(text('.ticker .name')[0]).toContain('<b>Inc.</b>');
  });

  it('folds to a pill and comes back', () => {
    mount(doneView(mixedArticle));
    press('Fold');
    expect(spies.place).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS.overlay, folded: true });
    act(() =>
      overlay.update(
        stateOf(doneView(mixedArticle), { place: { ...DEFAULT_SETTINGS.overlay, folded: true } }),
      ),
    );
    expect(text('.pill')[0]).toContain('mixed +0.03');
    press('mixed');
    expect(spies.place).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS.overlay, folded: false });
  });

  it('moves by arrow keys on its grip', () => {
    mount(doneView(mixedArticle));
    key(named('Move'), 'ArrowDown');
    expect(spies.place).toHaveBeenCalledWith({ top: 32, right: 16, folded: false });
  });

  it('closes on Escape, but not while the reader is in a field of the page', () => {
    const field = document.createElement('input');
    document.body.append(field);
    mount(doneView(mixedArticle));
    field.focus();
    key(field, 'Escape');
    expect(spies.close).not.toHaveBeenCalled();
    field.blur();
    key(document.body, 'Escape');
    key(named('About'), 'Escape');
    expect(spies.close).toHaveBeenCalledTimes(2);
  });

  it('keeps its keys to itself', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    mount(doneView(mixedArticle));
    key(named('About'), 'j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('steps aside for a dialog of the page', () => {
    mount(doneView(mixedArticle), { yielding: true });
    expect(find('.frame')[0]?.closest('[hidden]')).not.toBeNull();
  });

  it('tells who it is that the reader points at', () => {
    const hover = { instrument: 'META', left: 10, top: 20, bottom: 40 };
    const history = new Map([['META', { articles: 6, days: 30, score: 0.18, label: 'positive' as const }]]);
    mount(doneView(mixedArticle, { history }), { hover });
    expect(text('.hover-card')[0]).toContain('NASDAQ: META · Communication Services');
    expect(text('.hover-card')[0]).toContain('6 articles in 30 days, positive +0.18');
    act(() => overlay.update(stateOf(doneView(mixedArticle), { hover: { ...hover, instrument: 'Nobody' } })));
    expect(find('.hover-card')).toEqual([]);
  });

  it('offers to cancel after a second', () => {
    vi.useFakeTimers();
    mount({ phase: 'loading', kind: 'page', since: Date.now() });
    expect(named('Cancel')).toBeUndefined();
    act(() => void vi.advanceTimersByTime(1_000));
    press('Cancel');
    expect(spies.cancel).toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('says what happened, and asks again', () => {
    mount({ phase: 'refused', reason: 'too-short', detail: '3 words', retry: true });
    expect(text('.message')[0]).toContain('not enough text');
    press('Try again');
    expect(spies.analyze).toHaveBeenCalled();
  });

  it('says whether copying worked', async () => {
    spies.copy.mockResolvedValueOnce(false);
    mount(doneView(mixedArticle));
    await act(async () => named('As Markdown').click());
    expect(spies.copy).toHaveBeenCalledWith('markdown');
    expect(text('.copy-menu [role=status]')).toEqual(['Could not copy']);
  });

  it('leaves nothing behind', () => {
    mount(doneView(mixedArticle));
    act(() => overlay.destroy());
    expect(root.childNodes.length).toBe(0);
    key(document.body, 'Escape');
    expect(spies.close).not.toHaveBeenCalled();
  });
});
