// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { formatScore } from '@/components/format';
import { coverageNote } from '@/lib/model/coverage-note';
import { bareSelection, mixedArticle } from '@/tests/gallery/articles';
import { crowdedArticle, hostileArticle } from '@/tests/gallery/awkward-articles';
import { doneView } from '@/tests/gallery/overlay-states';
import { CardUnderTest } from './card-under-test';

const card = new CardUnderTest();

describe('overlay', () => {
  it('shows label, score, brief and events of an analysis', () => {
    card.mount(doneView(mixedArticle));
    expect(card.text('.verdict')[0]).toContain('mixed+0.03');
    expect(card.text('.brief bdi')).toEqual(mixedArticle.analysis.summary.brief);
    expect(card.text('.facts .chip')).toEqual(['stake', 'management change', 'analyst rating']);
  });

  it.each([
    ['too-short', 'Too short to summarize.'],
    ['no-prose', 'Too few whole sentences to summarize'],
  ] as const)('says why there is no brief: %s', (note, text) => {
    const summary = { ...mixedArticle.analysis.summary, brief: [], briefSentences: [], clauses: [], note };
    card.mount(doneView({ ...mixedArticle, analysis: { ...mixedArticle.analysis, summary } }));
    expect(card.text('.quiet').join(' ')).toContain(text);
  });

  it('says at the top if headline and body disagree', () => {
    const { analysis } = mixedArticle;
    const notes = [coverageNote('disagreement', 'negative', 'mixed')];
    const coverage = { ...analysis.coverage, notes };
    card.mount(doneView({ ...mixedArticle, analysis: { ...analysis, coverage } }));
    expect(card.text('.answer .note')).toEqual(['Headline negative, body mixed.']);
  });

  it('lists in About what was left out, each kind once, and only the date of the dictionary', () => {
    const { analysis } = mixedArticle;
    const skipped = { ...analysis.sentences[1]!, skipped: 'caption' } as const;
    const coverage = { ...analysis.coverage, notes: [coverageNote('without_weight', 1)] };
    const engine = { ...analysis.engine, instruments: '2026-08-22.8a5cb182' };
    const sentences = [...analysis.sentences, skipped];
    card.mount(doneView({ ...mixedArticle, analysis: { ...analysis, coverage, engine, sentences } }));
    card.press('About');
    const said = card.text('[role=tabpanel]').join('');
    expect(said).toContain('1 caption left out');
    expect(said).not.toContain('carry no weight');
    expect(said).toContain('dictionary of Aug 22, 2026');
    expect(said).not.toContain('8a5cb182');
  });

  it("announces the result of the browser's summary, not each percent of its download", () => {
    card.mount(doneView(mixedArticle, { generated: { phase: 'downloading', progress: 0.4 } }));
    expect(card.find('.generated label')[0]?.getAttribute('aria-live')).toBe('off');
    card.update(doneView(mixedArticle, { generated: { phase: 'ready', text: 'All is well.' } }));
    const text = card.find('.generated p')[0]!;
    expect([text.textContent, text.closest('[aria-live]')?.getAttribute('aria-live')]).toEqual([
      'All is well.',
      'polite',
    ]);
  });

  it('announces a download before it starts, and offers to cancel it', () => {
    card.mount(doneView(mixedArticle, { generated: { phase: 'offered', needsDownload: true } }));
    expect(card.text('.generated p').join()).toContain('several gigabytes');
    const button = card.find('.generated button')[0];
    card.update(doneView(mixedArticle, { generated: { phase: 'downloading', progress: 0.4 } }));
    card.press('Cancel');
    expect(card.spies.stopGenerating).toHaveBeenCalled();
    expect(card.find('.generated button')[0]).toBe(button);
  });

  it('counts a double click on the offer as one', () => {
    card.mount(doneView(mixedArticle, { generated: { phase: 'offered', needsDownload: false } }));
    const button = card.find('.generated button')[0]!;
    const click = (detail: number) =>
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    click(1);
    card.update(doneView(mixedArticle, { generated: { phase: 'working' } }));
    click(2);
    expect(card.spies.generate).toHaveBeenCalledOnce();
    expect(card.spies.stopGenerating).not.toHaveBeenCalled();
    click(1);
    expect(card.spies.stopGenerating).toHaveBeenCalledOnce();
  });

  it('has shares of tone that add up to a hundred per cent', () => {
    const overall = { ...mixedArticle.analysis.overall, positive: 0.453, neutral: 0.253, negative: 0.294 };
    card.mount(doneView({ ...mixedArticle, analysis: { ...mixedArticle.analysis, overall } }));
    card.press('About');
    const shares = card.text('.shares b').map((text) => Number.parseInt(text, 10));
    expect(shares.reduce((sum, share) => sum + share)).toBe(100);
  });

  it('asks for the sentence that is pressed in the brief', () => {
    card.mount(doneView(mixedArticle));
    card.press('Several of Scale');
    expect(card.spies.showSentence).toHaveBeenCalledWith(3);
  });

  it('shows a column that adds up to the score', () => {
    card.mount(doneView(crowdedArticle));
    card.press('Evidence');
    const figures = card.text('.ledger .figure').map((figure) => Number(figure.replace('\u2212', '-')));
    const total = figures.pop()!;
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBeCloseTo(total, 9);
    expect(total).toBeCloseTo(crowdedArticle.analysis.overall.score, 3);
  });

  it('shows the score without the sentences that were taken out', () => {
    card.mount(doneView(mixedArticle));
    card.press('Evidence');
    card.press('Leave out');
    expect(card.spies.toggleSentence).toHaveBeenCalledWith(3);
    card.update(doneView(mixedArticle, { excluded: new Set([3]) }));
    expect(card.text('.verdict')[0]).not.toContain('+0.03');
    const { overall, sentences } = mixedArticle.analysis;
    const { contribution, weight } = sentences[3]!;
    const expected = (overall.score - contribution) / (1 - weight);
    expect(card.text('.total .figure')[0]).toBe(formatScore(expected, 3));
  });

  it("shows the factors of a sentence's contribution", () => {
    card.mount(doneView(mixedArticle));
    card.press('Evidence');
    expect(card.text('.entry-facts .quiet')[0]).toMatch(/^[+−]?\d\.\d\d × \d+\.\d%$/u);
    card.update(doneView(mixedArticle, { excluded: new Set([3]) }));
    expect(card.text('.entry[data-counted=false] .entry-facts .quiet')).toEqual([
      `score ${formatScore(mixedArticle.analysis.sentences[3]!.score)}`,
    ]);
  });

  it('says so where nothing is left to score', () => {
    card.mount(doneView(bareSelection, { excluded: new Set([0, 1]) }));
    expect(card.text('.verdict')).toEqual(['no score']);
  });

  it("shows the number of items in the tab's label", () => {
    card.mount(doneView(mixedArticle));
    const [count] = card.named('Tickers').querySelectorAll('.count');
    card.press('Tickers');
    expect(card.find('.ticker')).toHaveLength(Number(count?.textContent));
  });

  it('asks for word weights once, and shows them signed', () => {
    card.mount(doneView(mixedArticle));
    card.press('Evidence');
    card.press('Which words?');
    expect(card.spies.explainSentence).toHaveBeenCalledWith(3);
    const weights = { words: [{ text: 'Several', start: 0, end: 7, weight: -0.4 }], bias: 0, logit: -0.4 };
    const explained = new Map([[3, { phase: 'ready' as const, weights }]]);
    card.update(doneView(mixedArticle, { explained }));
    expect(card.text('.words mark')).toEqual(['Several\u22120.40']);
  });

  it('opens a ticker, and reports one that is wrong with its names in the text', () => {
    card.mount(doneView(mixedArticle));
    card.press('Tickers');
    card.press('METAMeta Platforms');
    expect(card.text('.details')[0]).toContain('The reporter adds +0.05, quoted voices +0.10');
    card.press('Never');
    expect(card.spies.wrongLink).toHaveBeenCalledWith({
      names: ['Meta Platforms'],
      name: 'Meta Platforms',
      scope: 'always',
    });
    card.update(doneView(mixedArticle, { silenced: 'Meta Platforms' }));
    expect(card.text('[role=tabpanel] [role=status]')[0]).toContain('Meta Platforms is never linked again.');
    card.press('Undo');
    expect(card.spies.unsilence).toHaveBeenCalled();
    card.press('Stop watching META');
    expect(card.spies.setWatched).toHaveBeenCalledWith('META', false);
  });

  it('says so if a ticker has no evidence', () => {
    const { analysis } = mixedArticle;
    const [first, ...others] = analysis.tickers;
    const tickers = [{ ...first!, score: 0, evidence: [] }, ...others];
    card.mount(doneView({ ...mixedArticle, analysis: { ...analysis, tickers } }));
    card.press('Tickers');
    card.press(`${first!.symbol}${first!.name}`);
    expect(card.text('.details')[0]).toContain('no sentence that counts says anything about it');
    expect(card.find('.details .total')).toHaveLength(0);
  });

  it('never takes text of the page for markup', () => {
    card.mount(doneView(hostileArticle));
    card.press('Tickers');
    expect(card.find('img, .name b')).toEqual([]);
    expect(card.text('.ticker .name')[0]).toContain('<b>Inc.</b>');
  });

  it('says whether copying worked', async () => {
    card.spies.copy.mockResolvedValueOnce(false);
    card.mount(doneView(mixedArticle));
    await act(async () => card.named('As Markdown').click());
    expect(card.spies.copy).toHaveBeenCalledWith('markdown');
    expect(card.text('.copy-menu [role=status]')).toEqual(['Could not copy']);
  });
});
