import type { ArticleContribution, SentimentSeries } from './sentiment-series';

/** What changed the portfolio's score between two times; the contributions of `articles` sum to `change`. */
interface PortfolioChange {
  /** Absent if the score is unknown at either time. */
  change?: number;
  /** Largest absolute change first. */
  articles: ArticleContribution[];
}

/**
 * The change from `then` to `now`, by article: its contribution now minus its contribution then. An article that left
 * the window counts as well as one that entered it.
 */
export function changeBetween(series: SentimentSeries, then: number, now: number): PortfolioChange {
  const before = series.sentimentAt(then).score;
  const after = series.sentimentAt(now).score;
  if (before === undefined || after === undefined) return { articles: [] };
  const moved = new Map<string, ArticleContribution>();
  for (const article of series.articlesAt(now)) moved.set(keyOf(article), article);
  for (const article of series.articlesAt(then)) {
    const contribution = (moved.get(keyOf(article))?.contribution ?? 0) - article.contribution;
    moved.set(keyOf(article), { ...article, contribution });
  }
  const articles = [...moved.values()].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return { change: after - before, articles };
}

const keyOf = ({ slot, symbol }: ArticleContribution): string => `${slot} ${symbol}`;
