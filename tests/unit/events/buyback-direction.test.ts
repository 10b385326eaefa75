import { expect, it } from 'vitest';
import { eventOf } from './events-of';

it.each([
  ['Acme to cut 4,500 jobs, adds $20 billion to buyback', 'up'],
  ['Acme raised its buyback to $7 billion.', 'up'],
  ['Acme suspended its buyback after profit rose.', 'down'],
  ['Acme cut its repurchases to $2.5 billion from $3.5 billion.', 'down'],
  ['Acme announced a buyback.', undefined],
])('the direction of a buyback is its own: %s', (text, direction) =>
  expect(eventOf(text, 'buyback')?.direction).toBe(direction),
);
