import { expect, it } from 'vitest';
import { createPace } from '@/lib/platform/background/pace';

let now = 0;
const newPace = () => createPace({ most: 3, every: 10 }, () => now);
const allowed = (pace: ReturnType<typeof newPace>, tries: number, tab = 1) =>
  Array.from({ length: tries }, () => pace(tab)).filter(Boolean).length;

it('lets so many through at once, and no more', () => expect(allowed(newPace(), 10)).toBe(3));

it('lets one more through as often as it says', () => {
  const pace = newPace();
  allowed(pace, 10);
  now += 20;
  expect(allowed(pace, 10)).toBe(2);
  now += 1_000_000;
  expect(allowed(pace, 10)).toBe(3);
});

it('counts what costs more for more', () => {
  const pace = newPace();
  expect([pace(1, 2.5), pace(1), pace(1, 0.5), pace(1, 0.5)]).toEqual([true, false, true, false]);
});

it('counts each tab by itself', () => {
  const pace = newPace();
  expect([allowed(pace, 5, 1), allowed(pace, 5, 2)]).toEqual([3, 3]);
});
