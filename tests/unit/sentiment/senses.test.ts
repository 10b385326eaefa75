import { describe, expect, it } from 'vitest';
import { classId } from '@/lib/sentiment/items/lexicon';
import { readItems } from '@/lib/sentiment/items/read-items';
import { sensesIn } from '@/lib/sentiment/items/senses';
import { tokenize } from '@/lib/text';

/** The words of a sentence whose class differs from the lexicon's, with that class. */
const sensesOf = (text: string): [string, number][] => {
  const tokens = tokenize(text);
  return readItems(tokens)
    .filter(({ word }) => SENSES.has(word.slice(1)) && !tokens.some(({ norm }) => norm === word))
    .map(({ first, cls }) => [tokens[first]!.norm, cls]);
};
const BAD = classId('bad');
const SENSES = new Set(['tag', 'trial', 'beset', 'dried', 'halt']);

describe('words between certain others', () => {
  it.each([
    'The kettle costs $89.',
    'A seat on the train cost 45 euros.',
    'The cheapest tablet costs about $249 in France.',
  ])('has no cost in the price of a thing: "%s"', (text) => {
    expect(sensesOf(text).map(([, cls]) => cls)).toEqual([-1]);
  });

  it.each([
    'The fire cost $40 million.',
    'Each bus costs $3,000 more to build.',
    'It costs 30 euros less in Spain.',
    'Costs rose by $12.',
    'It will cost the mill $900 a week.',
  ])('leaves costs what they are: "%s"', (text) => {
    expect(sensesOf(text)).toEqual([]);
  });

  it.each([
    ['The brewer goes on trial in May.', 'trial'],
    ['Two managers stood trial for bribery.', 'trial'],
    ['The franc stays on the defensive.', 'defensive'],
  ])('has somebody beset: "%s"', (text, word) => {
    expect(sensesOf(text)).toEqual([[word, BAD]]);
  });

  it('has a trial on hold and what dries up', () => {
    expect(sensesOf('Regulators put a clinical hold on the vaccine.')).toEqual([['hold', BAD]]);
    expect(sensesOf('Orders for its looms have dried up.')).toEqual([['up', classId('down')]]);
    expect(sensesOf('Analysts say hold, and orders are up.')).toEqual([]);
  });

  it.each(['Shares leap on trial results.', 'Funds keep buying the defensive stocks.'])(
    'has nobody beset: "%s"',
    (text) => expect(sensesOf(text)).toEqual([]),
  );

  it('finds nothing where nothing is', () => expect(sensesIn([])).toEqual([]));
});
