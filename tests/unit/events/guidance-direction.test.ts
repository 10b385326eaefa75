import { describe, expect, it } from 'vitest';
import { eventOf } from './events-of';

describe('the direction of a forecast', () => {
  it.each([
    ['Acme now expects revenue growth of 1% to 3%, compared with an earlier forecast of 5% to 7%.', 'down'],
    ['Acme revised its outlook for sales growth to 3.5% to 4% from 10%.', 'down'],
    ['Acme raises forecast to $20-22 from $18-20', 'up'],
    ['Acme updated its full-year profit forecast to $4.10-$4.30 a share from $3.80-$4.00.', 'up'],
    ['Acme, which had earlier forecast profit of $2.0 billion, now expects profit of $1.4 billion.', 'down'],
    ['Acme expects sales to grow 4% to 5% this year, against 7% to 8% previously.', 'down'],
    [
      'Acme now sees revenue of $900 million to $1 billion this year, versus a prior range of $1.1 billion.',
      'down',
    ],
    [
      'Acme now expects a loss of $5 to $6 per share, compared with its prior forecast of a loss of $3.',
      'down',
    ],
    ['Acme now expects revenue to decline 2%, compared with a previous forecast for a decline of 5%.', 'up'],
    ['Shares of Acme jumped 11% after it cut its profit forecast.', 'down'],
    ['Acme shares fell 4% although it raised its outlook for the year.', 'up'],
    ['Acme beats on profit but shares sink on cautious forecast', 'down'],
    ['Acme profit topped estimates, but it gave an upbeat outlook as well.', 'up'],
    [
      'Acme profit topped Wall Street estimates, but it forecast gross margin below expectations of 36%.',
      'down',
    ],
    ['Acme sees a margin of 36.5%, against the 36.9% that analysts had expected.', 'down'],
    ['Acme tops earnings estimates but warns of a holiday sales drop', 'down'],
    ['Acme beat expectations but said sales would decline this quarter.', 'down'],
    [
      'For this quarter Acme expects sales to be down, while analysts were looking for a 1.5% increase.',
      'down',
    ],
    ['Will Acme cut its guidance for the year?', undefined],
    ['Acme reaffirmed its guidance for the year.', undefined],
  ])('is from its figures before to those of now: %s', (text, direction) =>
    expect(eventOf(text, 'guidance')?.direction).toBe(direction),
  );
});
