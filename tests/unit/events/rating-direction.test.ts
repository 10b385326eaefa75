import { describe, expect, it } from 'vitest';
import { eventOf, eventsOf } from './events-of';

describe('the direction of a rating', () => {
  it.each([
    ['Bolt kept a ‘buy’ rating on Acme but cut its target price to $24 from $77.', 'down'],
    ['Bolt reiterated its buy rating on Acme and raised its price target to $31.', 'up'],
    ['Acme was downgraded to hold at Bolt, which raised its price target.', 'down'],
    ['Bolt upgraded Acme to neutral even as it trimmed its price target to $18.', 'up'],
    ['The price target on Acme goes to $75 from $60.', 'up'],
    ['Bolt initiated coverage of Acme with a sell rating.', 'down'],
    ['Bolt initiated coverage of Acme at outperform.', 'up'],
    ['Bolt raised Acme to outperform from neutral.', 'up'],
    ['Acme shares fell 5% despite an upgrade to buy at Bolt.', 'up'],
    ['Acme rose 3% even though Bolt cut its rating to sell.', 'down'],
    ['Bolt started coverage of Acme with a neutral rating.', undefined],
  ])('is what changed, not what stayed: %s', (text, direction) =>
    expect(eventOf(text, 'analyst-rating')?.direction).toBe(direction),
  );

  it('has a target that is no forecast of the company', () =>
    expect(
      eventsOf('Bolt downgraded Acme to hold while lifting its target to $52.').map(({ type }) => type),
    ).toEqual(['analyst-rating']));
});
