import type { Reading } from '../digest/history-index';

/** An article that is hardly about a holding still counts a little. */
const LEAST_WEIGHT = 0.05;

const weightOf = ({ relevance }: Reading): number => Math.max(LEAST_WEIGHT, relevance);

/** Running sums over one symbol's readings: the mean of any window costs two binary searches. */
export class SymbolSums {
  private readonly weights: Float64Array;
  private readonly products: Float64Array;

  /** @param readings oldest first */
  constructor(private readonly readings: readonly Reading[]) {
    this.weights = new Float64Array(readings.length + 1);
    this.products = new Float64Array(readings.length + 1);
    for (const [at, reading] of readings.entries()) {
      this.weights[at + 1] = this.weights[at]! + weightOf(reading);
      this.products[at + 1] = this.products[at]! + weightOf(reading) * reading.score;
    }
  }

  /** Mean score in `(from, to]`, weighted by relevance. */
  mean(from: number, to: number): { mean: number; n: number } {
    const [first, last] = [this.after(from), this.after(to)];
    const weight = this.weights[last]! - this.weights[first]!;
    return {
      mean: last > first ? (this.products[last]! - this.products[first]!) / weight : 0,
      n: last - first,
    };
  }

  /** What each reading in `(from, to]` adds to that mean. */
  parts(from: number, to: number): { slot: number; time: number; score: number; part: number }[] {
    const [first, last] = [this.after(from), this.after(to)];
    const weight = this.weights[last]! - this.weights[first]!;
    return this.readings.slice(first, last).map((reading) => ({
      slot: reading.slot,
      time: reading.time,
      score: reading.score,
      part: (weightOf(reading) * reading.score) / weight,
    }));
  }

  /** Number of readings at or before `time`. */
  private after(time: number): number {
    let low = 0;
    let high = this.readings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.readings[middle]!.time <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
