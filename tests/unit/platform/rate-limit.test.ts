import { expect, it } from 'vitest';
import { createRateLimit } from '@/lib/platform/background/rate-limit';

let now = 0;
const newLimit = () => createRateLimit({ burst: 3, interval: 10 }, () => now);
const allowed = (mayGo: ReturnType<typeof newLimit>, tries: number, tab = 1) =>
  Array.from({ length: tries }, () => mayGo(tab)).filter(Boolean).length;

it('allows a burst, and no more', () => expect(allowed(newLimit(), 10)).toBe(3));

it('allows one more per interval', () => {
  const mayGo = newLimit();
  allowed(mayGo, 10);
  now += 20;
  expect(allowed(mayGo, 10)).toBe(2);
  now += 1_000_000;
  expect(allowed(mayGo, 10)).toBe(3);
});

it('charges higher costs', () => {
  const mayGo = newLimit();
  expect([mayGo(1, 2.5), mayGo(1), mayGo(1, 0.5), mayGo(1, 0.5)]).toEqual([true, false, true, false]);
});

it('counts each tab by itself', () => {
  const mayGo = newLimit();
  expect([allowed(mayGo, 5, 1), allowed(mayGo, 5, 2)]).toEqual([3, 3]);
});
