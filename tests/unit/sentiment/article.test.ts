import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { summarizeOverall } from '@/lib/model/overall';
import { scoreInstruments, scoreSentences } from '@/lib/sentiment';
import { documentOf, mentionsOf, model } from './article';

const { thresholds } = DEFAULT_SETTINGS;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const TEXT = `Acme shares soared 12% after its profit beat forecasts. Brontek slumped 9% as it lost a key customer.

The company also raised its dividend. "We are very pleased with the demand that we see," its chief executive said.

Sign up for our newsletter. Brontek warned of further losses.`;

describe('the score of an article', () => {
  const document = documentOf(TEXT, { title: 'Acme jumps, Brontek sinks' });
  const sentences = scoreSentences(document, model);
  const overall = summarizeOverall(sentences, thresholds);

  it('is the sum of its sentences, whose weights sum to 1', () => {
    expect(sum(sentences.map(({ contribution }) => contribution))).toBeCloseTo(overall.score, 6);
    expect(sum(sentences.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    expect(overall.positive + overall.negative + overall.neutral).toBeCloseTo(1, 9);
  });

  it('gives boilerplate no weight and says why', () => {
    const line = sentences.find(({ start, end }) => document.text.slice(start, end).startsWith('Sign up'));
    expect(line).toMatchObject({ skipped: 'boilerplate', weight: 0, contribution: 0 });
  });

  it('gives rows of tables no weight, but sentences in them', () => {
    const text =
      'Acme shares soared.\n\nLoss on extinguishment of debt (5.5)\n\nRevenue fell at Acme’s mills.';
    const plain = documentOf(text);
    const table = plain.sentences.map((each) =>
      each.index > 0 ? { ...each, kind: 'table' as const } : each,
    );
    const [, row, sentence] = scoreSentences({ ...plain, sentences: table }, model);
    expect(row).toMatchObject({ skipped: 'too-short', weight: 0 });
    expect(sentence!.weight).toBeGreaterThan(0);
  });

  it('weighs the title most', () => {
    expect(sentences[0]!.part).toBe('title');
    expect(Math.max(...sentences.map(({ weight }) => weight))).toBe(sentences[0]!.weight);
  });

  it('is mixed where good and bad news both carry weight', () => {
    const both = documentOf('Acme profit soared 40%. Brontek profit plunged 40%.');
    expect(summarizeOverall(scoreSentences(both, model), thresholds).label).toBe('mixed');
  });

  it('is neutral with no confidence where nothing is left', () => {
    expect(summarizeOverall([], thresholds)).toMatchObject({ label: 'neutral', score: 0, confidence: 0 });
  });
});

describe('sentiment towards instruments', () => {
  const document = documentOf(TEXT, { title: 'Acme jumps, Brontek sinks' });
  const sentences = scoreSentences(document, model);
  const scores = scoreInstruments(document, sentences, mentionsOf(document, ['Acme', 'Brontek']), {
    model,
    thresholds,
  });

  it('tells the winner from the loser', () => {
    expect(scores.get('Acme')).toMatchObject({ label: 'positive', inTitle: true });
    expect(scores.get('Brontek')).toMatchObject({ label: 'negative', inTitle: true });
  });

  it('is the sum of its evidence', () => {
    for (const { score, evidence, relevance } of scores.values()) {
      expect(sum(evidence.map(({ contribution }) => contribution))).toBeCloseTo(score, 6);
      expect(relevance).toBeGreaterThan(0);
      expect(relevance).toBeLessThanOrEqual(1);
    }
  });

  it('names the clause inside its sentence, and whose voice it is', () => {
    for (const { sentence, clause, voice } of scores.get('Acme')!.evidence) {
      expect(['reporter', 'quoted']).toContain(voice);
      if (!clause) continue;
      expect(clause.start).toBeGreaterThanOrEqual(document.sentences[sentence]!.start);
      expect(clause.end).toBeLessThanOrEqual(document.sentences[sentence]!.end);
    }
  });

  it('takes "the company" for the company named last', () => {
    const referring = documentOf('Acme reported results on Monday. The company raised its dividend.');
    const all = scoreSentences(referring, model);
    const acme = scoreInstruments(referring, all, mentionsOf(referring, ['Acme']), { model, thresholds }).get(
      'Acme',
    )!;
    expect(acme.evidence.map(({ sentence, referred }) => [sentence, referred ?? false])).toEqual([
      [0, false],
      [1, true],
    ]);
  });
});

describe('a company that only tells who another is', () => {
  const evidenceOf = (text: string, names: string[], of: string) => {
    const document = documentOf(text);
    const mentions = mentionsOf(document, names);
    const scores = scoreInstruments(document, scoreSentences(document, model), mentions, {
      model,
      thresholds,
    });
    return scores.get(of)!.evidence.length;
  };
  const evidenceFor = (text: string, name: string, other: string) => evidenceOf(text, [name, other], name);

  it.each([
    ['Acme rival Brontek posted record sales.', 'Acme', 'Brontek'],
    ["Acme's biggest Chinese supplier, Brontek, posted record sales.", 'Acme', 'Brontek'],
    ["Brontek, Acme's main contractor, plunged 9%.", 'Acme', 'Brontek'],
    ['Acme-backed Brontek plunged 9%.', 'Acme', 'Brontek'],
  ])('has no evidence in it: %s', (text, name, other) => expect(evidenceFor(text, name, other)).toBe(0));

  it.each([
    ['Acme, the Swiss supplier of wire to Brontek, plunged 9%.'],
    ['Acme (ACM), which owns Brontek, plunged 9%.'],
    ["Acme, which competes with Brontek for farmers' custom, plunged 9%."],
  ])('has none in an insertion: %s', (text) => {
    expect(evidenceFor(text, 'Acme', 'Brontek')).toBe(1);
    expect(evidenceOf(text, ['Acme', 'Brontek'], 'Brontek')).toBe(0);
  });

  it.each([
    ['Acme, which lost the contract to Brontek, plunged 9%.'],
    ['Acme, a supplier of wire, and Brontek, plunged 9%.'],
    ['Acme plunged 9%, the worst loss of the day, to Brontek, who rose.'],
  ])('has some where an insertion tells news: %s', (text) =>
    expect(evidenceOf(text, ['Acme', 'Brontek'], 'Brontek')).toBe(1),
  );

  it.each([
    ['Acme and rival Brontek plunged 9%.', 'Acme', 'Brontek'],
    ['Acme sued supplier Brontek.', 'Acme', 'Brontek'],
    ["Acme's feud with rival Brontek cost it sales.", 'Acme', 'Brontek'],
    ['Acme suppliers fell after Brontek cut orders.', 'Acme', 'Brontek'],
  ])('is not one that does something itself: %s', (text, name, other) =>
    expect(evidenceFor(text, name, other)).toBe(1),
  );
});

describe('hostile text', () => {
  it.each([
    ['emoji only', '🚀🚀🚀 💎🙌'],
    ['markup', '<b>Profit</b> rose &amp; <script>alert(1)</script>'],
    ['capitals', 'ACME PROFIT SOARS 40% AS SALES JUMP'],
    ['one huge word', 'a'.repeat(100_000)],
    ['one huge sentence', 'profit rose and '.repeat(7_000)],
    ['numbers', '1e999 -0 ,,, 9'.repeat(50)],
  ])('gives finite numbers: %s', (_, text) => {
    const sentences = scoreSentences(documentOf(text), model);
    const { score, confidence } = summarizeOverall(sentences, thresholds);
    expect(Math.abs(score)).toBeLessThanOrEqual(1);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('gives finite numbers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { score } = summarizeOverall(scoreSentences(documentOf(text), model), thresholds);
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('sentiment towards a currency that a pair prices the dollar in', () => {
  const yen = { id: 'yen', kind: 'currency' as const, name: 'Japanese yen', symbol: 'USDJPY' };
  const towards = (text: string, surface: string) => {
    const document = documentOf(text);
    const mentions = mentionsOf(document, [surface]).map((mention) => ({ ...mention, instrument: yen }));
    return scoreInstruments(document, scoreSentences(document, model), mentions, { model, thresholds }).get(
      'yen',
    )!;
  };

  it('rises when the pair falls', () => {
    expect(towards('The yen rises sharply on Monday.', 'yen').label).toBe('positive');
    expect(towards('USD/JPY falls sharply on Monday.', 'USD/JPY').label).toBe('positive');
  });
});
