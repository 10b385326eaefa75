import { expect, it } from 'vitest';
import { linksOf } from './fixture';

it('links a name across a line break of a text that was wrapped at a width', () => {
  const text = `Analysts praised the bid, and shares of Bristol
Myers Squibb rose on the news by 4% while those
of its larger rival from Indianapolis, Eli
Lilly, were not moved at all by what was said
in the morning before the opening of markets.`;
  expect(linksOf(text)).toEqual(['Bristol Myers Squibb -> BMY', 'Eli Lilly -> LLY']);
});
