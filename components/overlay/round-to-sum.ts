/**
 * Rounds `values` to multiples of 1 / `parts` so that they add up to their rounded sum (largest remainder method): a
 * reader who adds the column gets the total. Each result is within 1 / `parts` of its value.
 */
export function roundToSum(values: readonly number[], parts = 1000): number[] {
  const scaled = values.map((value) => value * parts);
  const floors = scaled.map(Math.floor);
  const missing = Math.round(sum(scaled)) - sum(floors);
  const byRemainder = scaled.map((value, at) => ({ at, remainder: value - floors[at]! }));
  byRemainder.sort((a, b) => b.remainder - a.remainder);
  for (const { at } of byRemainder.slice(0, missing)) floors[at]! += 1;
  return floors.map((value) => value / parts);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
