import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '@/lib/util/partition-point';

it('counts what comes before, wherever that ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 })),
      fc.integer({ min: -10, max: 10 }),
      (given, bound) => {
        const sorted = given.toSorted((a, b) => a - b);
        const counted = sorted.filter((each) => each < bound).length;
        expect(partitionPoint(sorted.length, (at) => sorted[at]! < bound)).toBe(counted);
      },
    ),
  );
});

it('asks for few of many', () => {
  let asked = 0;
  partitionPoint(1_000_000, (at) => {
    asked++;
    return at < 777_777;
  });
  expect(asked).toBeLessThanOrEqual(20);
});
