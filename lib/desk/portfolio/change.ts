import type { ArticleContribution, PortfolioView } from './sentiment';

/** What moved the portfolio between two times; `articles` sum to `change`. */
export interface PortfolioChange {
  /** Absent where one of the two has no sentiment. */
  change?: number;
  /** Largest movement first. */
  articles: ArticleContribution[];
}

/**
 * The change from `then` to `now` by article: its contribution now less its contribution then, so that an article
 * that left the window counts as well as one that came in.
 */
export function changeBetween(view: PortfolioView, then: number, now: number): PortfolioChange {
  const before = view.sentimentAt(then).score;
  const after = view.sentimentAt(now).score;
  if (before === undefined || after === undefined) return { articles: [] };
  const moved = new Map<string, ArticleContribution>();
  for (const article of view.articlesAt(now)) moved.set(keyOf(article), article);
  for (const article of view.articlesAt(then)) {
    const contribution = (moved.get(keyOf(article))?.contribution ?? 0) - article.contribution;
    moved.set(keyOf(article), { ...article, contribution });
  }
  const articles = [...moved.values()].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return { change: after - before, articles };
}

const keyOf = ({ slot, symbol }: ArticleContribution): string => `${slot} ${symbol}`;
