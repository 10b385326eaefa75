import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { scoreTargetText } from '@/lib/sentiment';
import { pairAliases } from '@/lib/sentiment/currencies';
import { documentOf, model } from './article';

const towards = (text: string, target: string) =>
  scoreTargetText(documentOf(text), target, model, DEFAULT_SETTINGS.thresholds);

describe('sentiment towards a target', () => {
  it('differs between the entities of one sentence', () => {
    const text = 'Acme shares soared 12% while rival Brontek slumped 9%';
    expect(towards(text, 'Acme').label).toBe('positive');
    expect(towards(text, 'Brontek').label).toBe('negative');
  });

  it('knows the winner of a contract from the rival whose shares fall', () => {
    const text = 'Acme wins the contract while rival Brontek slumps 9%';
    expect(towards(text, 'Acme').label).toBe('positive');
    expect(towards(text, 'Brontek').label).toBe('negative');
  });

  it('finds a cashtag, another case, and a name without its legal form', () => {
    const text = '$ACME shares soared 12% on record profit';
    const known = towards(text, 'ACME').score;
    expect(towards(text, '$acme').score).toBe(known);
    expect(towards(text, 'Acme Inc').score).toBe(known);
  });

  it('takes a short text as one passage: what follows the name is about it too', () => {
    const bare = towards('Acme reports on Tuesday.', 'Acme').score;
    expect(towards('Acme reports on Tuesday. Orders collapsed.', 'Acme').score).toBeLessThan(bare - 0.3);
  });

  it('is not mixed where two sentences are unsure of it', () => {
    const text = 'Acme will present at a conference. The heads of Acme will meet reporters in London.';
    expect(towards(text, 'Acme').label).toBe('neutral');
  });

  it('answers with the whole text, less surely, where the target is not named', () => {
    const { label, confidence } = towards('Profit soared 40% to a record', 'Widget');
    expect(label).toBe('positive');
    expect(confidence).toBeLessThanOrEqual(0.5);
  });

  it.each(['', ' ', '$', '((', 'a'.repeat(5000)])('takes any string: %j', (target) => {
    expect(Math.abs(towards('Acme profit rose', target).score)).toBeLessThanOrEqual(1);
  });

  it('looks no further than the end of a sentence, for a name that ends in a mark', () => {
    expect(Number.isFinite(towards('Acme profit rose 6', "6'").score)).toBe(true);
    expect(Number.isFinite(towards('6', "6'").score)).toBe(true);
  });

  it('gives finite scores for any text and target', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 20 }), (text, target) => {
        expect(Number.isFinite(towards(text, target).score)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('sentiment towards a currency pair', () => {
  it('knows pairs however they are spelled, and only pairs', () => {
    for (const pair of ['EURUSD', 'EUR/USD', 'eur-usd', 'EURUSD=X'])
      expect(pairAliases(pair)?.same).toContain('euro');
    for (const other of ['GOOGLE', 'EURXYZ', 'USDUSD', 'Acme', ''])
      expect(pairAliases(other)).toBeUndefined();
  });

  it('follows the base currency, against the quote currency', () => {
    const text = 'The dollar strengthened sharply against its peers on strong jobs data.';
    expect(towards(text, 'USD/JPY').score).toBeGreaterThan(0);
    expect(towards(text, 'EUR/USD').score).toBeLessThan(0);
  });

  it('does not hear its quote currency in its own name', () => {
    const { label, score } = towards('EUR/USD slides to a three-month low.', 'EURUSD');
    expect(label).toBe('negative');
    expect(towards('GBP/USD slides to a three-month low.', 'GBPUSD').score).toBe(score);
  });
});
