import { describe, expect, it } from 'vitest';
import { onlyPart, predicatesOf } from '@/lib/events/predicates';
import { eventOf, eventsOf } from './events-of';

const RESULTS_AND_FORECAST =
  'Acme reported third-quarter sales of $2.4 billion, up 6%, and cut its forecast for the year to between $9 billion and $9.2 billion.';

describe('a sentence that tells of two deeds of one company', () => {
  it('has results and forecast apart, each with its own way and amount', () => {
    expect(eventOf(RESULTS_AND_FORECAST, 'earnings')).toMatchObject({
      direction: 'up',
      amount: '$2.4 billion',
    });
    expect(eventOf(RESULTS_AND_FORECAST, 'guidance')).toMatchObject({
      direction: 'down',
      amount: '$9 billion and $9.2 billion',
    });
  });

  it.each([
    'Acme posted a record quarterly profit of $90 million while raising its outlook for 2027.',
    'Acme posted a record quarterly profit of $90 million and announced a share buyback.',
    'Acme posted a record quarterly profit of $90 million but warned that its outlook was clouded.',
  ])('has results whatever stands behind them: %s', (text) =>
    expect(eventOf(text, 'earnings')?.amount).toBe('$90 million'),
  );

  it('is read whole where one deed goes across', () => {
    const types = eventsOf('Acme was found liable for acquiring and maintaining monopoly power.');
    expect(types.map(({ type }) => type)).not.toContain('merger-acquisition');
  });

  it('leaves what stands in a part where it was', () => {
    const parts = predicatesOf(RESULTS_AND_FORECAST);
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      const only = onlyPart(RESULTS_AND_FORECAST, part);
      expect(only).toHaveLength(RESULTS_AND_FORECAST.length);
      expect(only.slice(part.start, part.end)).toBe(RESULTS_AND_FORECAST.slice(part.start, part.end));
    }
  });
});
