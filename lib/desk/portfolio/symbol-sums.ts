import { partitionPoint } from '@/lib/util/partition-point';
import type { Observation } from '../digest/history-index';

/** Minimum weight: an article that is hardly about a holding still counts a little. */
const MIN_WEIGHT = 0.05;

const weightOf = ({ relevance }: Observation): number => Math.max(MIN_WEIGHT, relevance);

/** Prefix sums over one symbol's observations: the mean of any window takes two binary searches. */
export class SymbolSums {
  private readonly weights: Float64Array;
  private readonly products: Float64Array;

  /** @param observations oldest first */
  constructor(private readonly observations: readonly Observation[]) {
    this.weights = new Float64Array(observations.length + 1);
    this.products = new Float64Array(observations.length + 1);
    for (const [at, observation] of observations.entries()) {
      this.weights[at + 1] = this.weights[at]! + weightOf(observation);
      this.products[at + 1] = this.products[at]! + weightOf(observation) * observation.score;
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

  /** What each observation in `(from, to]` contributes to that mean. */
  parts(from: number, to: number): { slot: number; time: number; score: number; part: number }[] {
    const [first, last] = [this.after(from), this.after(to)];
    const weight = this.weights[last]! - this.weights[first]!;
    return this.observations.slice(first, last).map((observation) => ({
      slot: observation.slot,
      time: observation.time,
      score: observation.score,
      part: (weightOf(observation) * observation.score) / weight,
    }));
  }

  /** Number of observations at or before `time`. */
  private after(time: number): number {
    return partitionPoint(this.observations.length, (at) => this.observations[at]!.time <= time);
  }
}
