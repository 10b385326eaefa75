import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe("the reader's own words", () => {
  it('silences a surface form, with its legal form and its ticker', () => {
    const overrides = [{ name: 'Apple', action: 'silence' }] as const;
    expect(linksOf("Apple Inc. fell. Apple's revenue rose. Nvidia rose.", { overrides })).toEqual([
      'Nvidia -> NVDA',
    ]);
  });

  it('adds and renames', () => {
    const overrides = [
      { name: 'Big Fruit', action: 'add', symbol: 'AAPL' },
      { name: 'Acme Rockets', action: 'add' },
      { name: 'Nvidia', action: 'rename', symbol: 'AMD' },
    ] as const;
    expect(linksOf('Big Fruit met Acme Rockets and Nvidia.', { overrides })).toEqual([
      'Big Fruit -> AAPL',
      'Acme Rockets -> private:Acme Rockets',
      'Nvidia -> AMD',
    ]);
  });
});
