import type { ArticleContribution, HoldingSentiment, PortfolioSentiment } from './sentiment-series';

/** A group of holdings or articles, and its contribution to the portfolio's score. */
export interface Part {
  key: string;
  contribution: number;
  n: number;
}

function sumBy<T>(items: readonly T[], partsOf: (item: T) => readonly Part[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { key, contribution, n } of items.flatMap(partsOf)) {
    const before = parts.get(key) ?? { key, contribution: 0, n: 0 };
    parts.set(key, { key, contribution: before.contribution + contribution, n: before.n + n });
  }
  return [...parts.values()].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

/** Contributions by sector; the key is empty if the sector is unknown. They sum to the portfolio's score. */
export const bySector = (holdings: readonly HoldingSentiment[]): Part[] =>
  sumBy(holdings, ({ sector, contribution, n }) => [{ key: sector, contribution, n }]);

/**
 * Contributions by event. An article with several events is split evenly among them; one without has the empty key.
 * They sum to the portfolio's score.
 */
export const byEvent = (
  articles: readonly ArticleContribution[],
  eventsOf: (slot: number) => readonly string[],
): Part[] =>
  sumBy(articles, ({ slot, contribution }) => {
    const events = eventsOf(slot);
    const keys = events.length > 0 ? events : [''];
    return keys.map((key) => ({ key, contribution: contribution / keys.length, n: 1 }));
  });

/** How concentrated the bad news is. */
interface Concentration {
  /** The worst holding's share of all negative contributions, 0..1. */
  worstShare: number;
  /** Its symbol. */
  worst: string;
}

/** @returns `undefined` if no holding has a negative contribution */
export function concentrationOf({ holdings }: PortfolioSentiment): Concentration | undefined {
  const bad = holdings.filter(({ contribution }) => contribution < 0);
  const total = bad.reduce((sum, { contribution }) => sum + contribution, 0);
  if (total === 0) return undefined;
  const worst = bad.reduce((a, b) => (b.contribution < a.contribution ? b : a));
  return { worst: worst.symbol, worstShare: worst.contribution / total };
}
