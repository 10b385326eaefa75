import { expect, it } from 'vitest';
import { eventOf } from './events-of';

it.each([
  ['Acme narrowed its loss to $21 million from $930 million.', 'up'],
  ['Acme lost $3 million in the quarter, compared with a profit of $2 million.', 'down'],
  ['Acme narrows quarterly loss', 'up'],
  ['Acme widened its net loss to $930 million from $21 million.', 'down'],
])('a loss that shrank is up, one that grew down: %s', (text, direction) =>
  expect(eventOf(text, 'earnings')?.direction).toBe(direction),
);
