import { describe, expect, it } from 'vitest';
import { eventOf } from './events-of';

describe('the direction of an economy or a price', () => {
  it.each([
    ['The central bank kept its policy rate at 0.75%, and the yen tumbled.'],
    ['Fed holds rates steady, signals one more cut as inflation stalls'],
    ['The ECB left borrowing costs unchanged and raised its forecast.'],
  ])('is none where a rate was kept: %s', (text) => {
    const event = eventOf(text, 'macro');
    expect(event).toBeDefined();
    expect(event?.direction).toBeUndefined();
  });

  it('is that of the figure, whatever else moved before it', () => {
    const text = 'Gold rose to a record, and the yield on two-year Treasury notes fell.';
    expect(eventOf(text, 'macro')?.direction).toBe('down');
  });

  it.each([
    ['Acme Fund did not sell its stake in Bolt.', 'stake'],
    ['We do not expect sales of next year to be below those of this one.', 'guidance'],
    ['Analysts are bullish on Acme ahead of its quarterly results.', 'earnings'],
  ])('is none of what was not done, or not yet: %s', (text, type) => {
    const event = eventOf(text, type);
    expect(event).toBeDefined();
    expect(event?.direction).toBeUndefined();
  });

  it('is none where a rate was kept, whatever other figures did afterwards', () => {
    const text = 'The Fed kept its key rate at 3.5%. The unemployment rate rose to 4.5%.';
    expect(eventOf(text, 'macro')?.direction).toBeUndefined();
  });

  it.each([
    ['The dollar gained 0.4% and gold slipped 0.9% to $3,912 an ounce.', 'down'],
    ['Acme and Bolt cut outlook as fuel costs climb', 'up'],
    ['Aluminium added 0.4% to $2,900 and zinc fell 0.7%.', 'up'],
    ['Oil prices tumbled after producers weighed an increase.', 'down'],
  ])('is that of the good, whatever else moved: %s', (text, direction) =>
    expect(eventOf(text, 'commodity')?.direction).toBe(direction),
  );

  it('has the price and not by how much it moved', () => {
    const text = 'Brent crude futures settled down $2.71, or 4.1%, at $63.38 a barrel.';
    expect(eventOf(text, 'commodity')?.amount).toBe('$63.38');
  });
});
