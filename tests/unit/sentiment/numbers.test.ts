import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '@/lib/sentiment/items/numbers';

describe('numbers', () => {
  it.each([
    ['$1.5bn', 'money', 1.5e9],
    ['12.5%', 'percent', 12.5],
    ['1,200', 'number', 1200],
    ['2019', 'year', 2019],
    ['-3', 'number', -3],
    ['eur7m', 'money', 7e6],
  ])('reads %s as %s %d', (text, kind, value) => {
    expect(readNumber(text)).toMatchObject({ kind, value });
  });

  it.each([
    ['+4.3%', 1],
    ['-2%', -1],
    ['4.3%', 0],
    ['-3', 0],
  ])('takes the sign of %s for %d: only percentages are changes', (text, sign) => {
    expect(readNumber(text)).toMatchObject({ sign });
  });

  it('never answers NaN or infinity', () => {
    fc.assert(fc.property(fc.string(), (text) => Number.isFinite(readNumber(text).value)));
  });
});
