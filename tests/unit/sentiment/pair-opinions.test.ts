import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { type Analysis, articleFromText, DEFAULT_SETTINGS } from '@/lib/model';
import { type SentimentModel, scoreTargetText } from '@/lib/sentiment';
import { fxPhrases } from '@/lib/sentiment/fx-phrases';
import { MAX_READ } from '@/lib/sentiment/pair-opinions';
import { documentOf, model } from './article';

const engine = loadEngine();

const analysisOf = (text: string, title = ''): Analysis => {
  const outcome = engine.analyze(articleFromText(text, { title }));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

const rowOf = (analysis: Analysis, symbol: string) => {
  const row = analysis.tickers.find((ticker) => ticker.symbol === symbol);
  if (row === undefined) throw new Error(`no row for ${symbol}`);
  return row;
};

const towards = (target: string, text: string, title = '') =>
  engine.analyzeTarget(articleFromText(text, { title }), target);

describe('the row of a pair', () => {
  it.each([
    ['EURUSD', 'EUR/USD runs out of steam', 'Buyers gave up at 1.0950. Sellers are in control below 1.0900.'],
    ['GBPUSD', 'GBP/USD finds its feet', 'The 100-day average held. Bulls eye 1.2850 as US yields ease.'],
    [
      'BTC-USD',
      'Bitcoin meets sellers',
      'A lower high is in place at $58,000. The rally was sold into again.',
    ],
    [
      'GC=F',
      'Gold prices find a floor',
      'Dips were bought at $2,310. Spot gold was last at $2,340, up from $2,315.',
    ],
  ])('says what the engine says of the pair: %s, %s', (symbol, title, text) => {
    const { label, score } = rowOf(analysisOf(text, title), symbol);
    const asked = towards(symbol === 'GC=F' ? 'gold' : symbol, text, title);
    expect([label, score.toFixed(6)]).toEqual([asked.label, asked.score.toFixed(6)]);
    expect(Math.abs(score)).toBeGreaterThan(0.2);
  });

  it('of a currency that a pair prices the dollar in is the opposite', () => {
    const [title, text] = ['USD/JPY trades heavy', 'Sellers are in control below 150.00.'];
    const { score } = rowOf(analysisOf(text, title), 'USDJPY');
    expect(score).toBeCloseTo(-towards('USDJPY', text, title).score, 6);
    expect(score).toBeGreaterThan(0.3);
  });

  it('has the same label where only one sentence speaks of it', () => {
    const text = 'Brussels met again on Monday. The euro and its bonds face a test.';
    const { label, score } = rowOf(analysisOf(text), 'EURUSD');
    expect(towards('EURUSD', text)).toMatchObject({ label, score });
  });

  it('has at most one piece of evidence for each sentence', () => {
    const analysis = analysisOf('The euro fell 1% as the dollar soared. The euro slid as the dollar gained.');
    expect(rowOf(analysis, 'EURUSD').evidence.map(({ sentence }) => sentence)).toEqual([0, 1]);
  });

  it('does not hear what a text on a company says of other things', () => {
    const text =
      'Microsoft rose 3%. The euro fell 1% on Monday. Microsoft found buyers again. Bulls are in control of Microsoft.';
    expect(rowOf(analysisOf(text), 'EURUSD').evidence.map(({ sentence }) => sentence)).toEqual([1]);
  });
});

describe('a long text', () => {
  /** The model, with a count of what it judged towards a target. */
  function counting() {
    const counted = { judged: 0 };
    const judge: SentimentModel['judge'] = (reading) => {
      if (reading.targeted) counted.judged++;
      return model.judge(reading);
    };
    return { counted, model: Object.assign(Object.create(model), { judge }) as SentimentModel };
  }

  const judgedIn = (text: string): number => {
    const { counted, model: counter } = counting();
    scoreTargetText(documentOf(text), 'EURUSD', counter, DEFAULT_SETTINGS.thresholds);
    return counted.judged;
  };

  it('is read for a pair up to a number of sentences', () => {
    const said = 'The euro fell as the dollar gained. ';
    expect(judgedIn(said.repeat(4 * MAX_READ))).toBe(judgedIn(said.repeat(MAX_READ)));
    expect(judgedIn(said.repeat(10))).toBe(judgedIn(said.repeat(5)) * 2);
  });

  it('is read where it names the pair', () => {
    const text = `${'Rain fell on the plain again. '.repeat(MAX_READ)}EUR/USD slumped 2% on Monday.`;
    expect(scoreTargetText(documentOf(text), 'EURUSD', model, DEFAULT_SETTINGS.thresholds).label).toBe(
      'negative',
    );
  });

  it('without sentences is read for a bounded number of idioms', () => {
    expect(fxPhrases('sellers in control '.repeat(10))).toHaveLength(10);
    expect(fxPhrases('sellers in control '.repeat(1000))).toHaveLength(50);
  });
});
