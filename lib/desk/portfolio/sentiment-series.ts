import { DAY } from '@/lib/util/time';
import type { Observation } from '../digest/history-index';
import type { Exposure } from './exposure';
import { SymbolSums } from './symbol-sums';

/** Length in days of the window of articles that determine the sentiment at its end. */
const WINDOW_DAYS = 30;

/** One holding's part in the portfolio's sentiment. */
export interface HoldingSentiment extends Exposure {
  /** Mean over the window, weighted by relevance; absent if nothing was read. */
  score?: number;
  n: number;
  /** Contribution to the portfolio's score. */
  contribution: number;
}

/** One article's contribution to the portfolio's score through one holding. */
export interface ArticleContribution {
  slot: number;
  symbol: string;
  time: number;
  score: number;
  contribution: number;
}

/** The portfolio's sentiment from the articles of one window. */
export interface PortfolioSentiment {
  /**
   * Exposure-weighted mean, in [-1, 1], over the holdings with articles; the sum of the contributions of `holdings`,
   * and of `articlesAt`. Absent if nothing was read.
   */
  score?: number;
  /** Share of the exposure with articles, 0..1. */
  covered: number;
  /** Number of articles. */
  n: number;
  holdings: HoldingSentiment[];
}

/** A portfolio's sentiment at any time, from the articles of the 30 days before it. */
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

  /** The score by article: contributions sum to `sentimentAt(time).score`. */
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

/** A holding's share of the covered exposure; 0 if only positions of size 0 are covered. */
const shareOf = ({ share }: Exposure, covered: number): number => (covered > 0 ? share / covered : 0);
