import { describe, expect, it } from 'vitest';
import { createNameFinder } from '@/lib/sentiment/items/find-names';
import { readItems } from '@/lib/sentiment/items/read-items';
import { symbolBracketEnd } from '@/lib/sentiment/items/symbol-brackets';
import { tokenize } from '@/lib/text';
import { model } from './article';

const isSymbols = (text: string) => symbolBracketEnd(tokenize(text), 0) > 0;
const wordsOf = (text: string, targets: string[] = []) => {
  const tokens = tokenize(text);
  return readItems(tokens, createNameFinder(targets)(tokens)).map(({ word }) => word.replace('\u0001', ''));
};

describe('brackets of ticker symbols', () => {
  it.each([
    '(NVDA)',
    '(NASDAQ: NVDA)',
    '(NYSE:BRK.B)',
    '(TSX: ABX; NYSE: GOLD)',
    '<JNJ.N>',
    '(005930.KS)',
    '($TSLA)',
  ])('are known: %s', (text) => expect(isSymbols(text)).toBe(true));

  it.each(['(up 5%)', '(EUR 5 mn)', '(2008)', '(formerly Acme)', '(NVDA', '(a unit of NVDA)', '()'])(
    'are not any other brackets: %s',
    (text) => expect(isSymbols(text)).toBe(false),
  );

  it('are read over, as they say nothing of how a share fares', () => {
    expect(wordsOf('Acme (NASDAQ: ACM) shares fell', ['Acme', 'ACM'])).toEqual(
      wordsOf('Acme shares fell', ['Acme']),
    );
    const towards = (text: string) => {
      const tokens = tokenize(text);
      return model.predict(tokens, createNameFinder(['Acme', 'ACM'])(tokens));
    };
    expect(towards('Acme (NYSE: ACM) wins appeal')).toEqual(towards('Acme wins appeal'));
  });

  it('are the target where it has no other name', () => {
    expect(wordsOf('The chip maker (ACM) fell', ['ACM'])).toContain('target');
  });
});
