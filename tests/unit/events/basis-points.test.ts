import { describe, expect, it } from 'vitest';
import { eventOf } from './events-of';

describe('basis points', () => {
  it.each([
    'Acme’s gross margin was higher by 4 basis points.',
    'Net interest margin narrowed 12 basis points.',
    'The combined ratio improved by 140 basis points.',
    'The effective tax rate rose 80 basis points.',
    'Fees came to 38 basis points of assets.',
    'Market share rose 60 basis points.',
  ])('of what a company counts are no event of the economy: %s', (text) =>
    expect(eventOf(text, 'macro')).toBeUndefined(),
  );

  it.each([
    ['The Bank of England cut its key rate by 25 basis points.', 'down', '25 basis points'],
    ['Two-year yields climbed 7 basis points.', 'up', '7 basis points'],
    ['High-yield spreads widened 30 basis points.', 'up', '30 basis points'],
    ['Traders expect a 50 basis-point cut in March.', 'down', '50 basis-point'],
  ])('of rates, yields and spreads are one: %s', (text, direction, amount) =>
    expect(eventOf(text, 'macro')).toMatchObject({ direction, amount }),
  );

  it('of a margin are its results', () =>
    expect(eventOf('Net interest margin narrowed by 12 basis points.', 'earnings')?.direction).toBe('down'));
});
