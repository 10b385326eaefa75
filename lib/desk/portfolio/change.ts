import type { ArticleContribution, SentimentSeries } from './sentiment-series';

/** What moved the portfolio between two times; `articles` sum to `change`. */
interface PortfolioChange {
  /** Absent where one of the two has no sentiment. */
  change?: number;
  /** Largest movement first. */
  articles: ArticleContribution[];
}

/**
 * The change from `then` to `now` by article: its contribution now less its contribution then, so that an article
 * that left the window counts as well as one that came in.
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
