import { DAY } from '@/lib/util/time';
import type { Observation } from '../digest/history-index';
import type { Exposure } from './exposure';
import { SymbolSums } from './symbol-sums';

/** Days before a moment whose articles make up the sentiment at that moment. */
const WINDOW_DAYS = 30;

/** One holding's part of the portfolio's sentiment. */
export interface HoldingSentiment extends Exposure {
  /** Mean over the window, articles weighted by relevance; absent where nothing was read. */
  score?: number;
  n: number;
  /** What it adds to the portfolio's score. */
  contribution: number;
}

/** What one article adds to the portfolio's score by what it says about one holding. */
export interface ArticleContribution {
  slot: number;
  symbol: string;
  time: number;
  score: number;
  contribution: number;
}

/** What the articles of one window say about a portfolio. */
export interface PortfolioSentiment {
  /**
   * Exposure-weighted mean over the holdings that were read about, in [-1, 1]: the sum of `holdings` and that of
   * `articles`. Absent where nothing was read.
   */
  score?: number;
  /** Share of the exposure that was read about, 0..1. */
  covered: number;
  /** Articles that it rests on. */
  n: number;
  holdings: HoldingSentiment[];
}

/** A portfolio against the history: sentiment at any time, from the articles of the 30 days before it. */
export class SentimentSeries {
  private readonly sums: ReadonlyMap<string, SymbolSums>;

  constructor(
    readonly exposures: readonly Exposure[],
    observationsOf: (symbol: string) => readonly Observation[],
    private readonly windowDays = WINDOW_DAYS,
  ) {
    this.sums = new Map(exposures.map(({ symbol }) => [symbol, new SymbolSums(observationsOf(symbol))]));
  }

  sentimentAt(time: number): PortfolioSentiment {
    const means = this.exposures.map((exposure) => ({ exposure, ...this.meanAt(exposure.symbol, time) }));
    const covered = means.reduce((sum, { exposure, n }) => sum + (n > 0 ? Math.abs(exposure.share) : 0), 0);
    const holdings = means.map(({ exposure, mean, n }) => ({
      ...exposure,
      n,
      ...(n > 0 && { score: mean }),
      contribution: n > 0 ? shareOf(exposure, covered) * mean : 0,
    }));
    const n = holdings.reduce((sum, each) => sum + each.n, 0);
    const score = holdings.reduce((sum, { contribution }) => sum + contribution, 0);
    return { covered, n, holdings, ...(covered > 0 && { score }) };
  }

  /** The score article by article: contributions sum to `sentimentAt(time).score`. */
  articlesAt(time: number): ArticleContribution[] {
    const { covered, holdings } = this.sentimentAt(time);
    return holdings.flatMap((holding) => {
      const share = shareOf(holding, covered);
      const parts = this.sums.get(holding.symbol)!.parts(this.start(time), time);
      return parts.map(({ part, ...observation }) => ({
        ...observation,
        symbol: holding.symbol,
        contribution: share * part,
      }));
    });
  }

  private meanAt(symbol: string, time: number): { mean: number; n: number } {
    return this.sums.get(symbol)!.mean(this.start(time), time);
  }

  private start(time: number): number {
    return time - this.windowDays * DAY;
  }
}

/** A holding's share of what was read about: nothing where only positions of no size were. */
const shareOf = ({ share }: Exposure, covered: number): number => (covered > 0 ? share / covered : 0);
