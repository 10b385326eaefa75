import type { HistoryIndex } from '../digest/history-index';
import { tickersAt } from '../digest/segment';
import type { Difference } from './comparison';

/** How a site's tone differs from that of other sites on the tickers they share. */
export interface SitePage {
  host: string;
  /** Number of articles of this site. */
  articles: number;
  /** One row per symbol (`key`), most articles first. */
  tickers: Difference[];
  /** Mean difference, each ticker weighted by the smaller of its two counts; absent if nothing can be compared. */
  difference?: number;
  /** Number of article pairs behind `difference`: the sum of the weights. */
  n: number;
}

interface Sides {
  n: number;
  sum: number;
  others: number;
  otherSum: number;
}

/** Compares a site with all others, ticker by ticker, by mean score. */
export function sitePage(index: HistoryIndex, host: string): SitePage {
  const { articles, bySymbol } = sidesOf(index, host);
  const tickers = [...bySymbol]
    .filter(([, { n, others }]) => n > 0 && others > 0)
    .map(([key, { n, sum, others, otherSum }]) => ({
      key,
      n,
      mean: sum / n,
      others,
      otherMean: otherSum / others,
    }))
    .sort((a, b) => b.n - a.n);
  const pairs = tickers.reduce((total, { n, others }) => total + Math.min(n, others), 0);
  const total = tickers.reduce(
    (sum, { n, others, mean, otherMean }) => sum + Math.min(n, others) * (mean - otherMean),
    0,
  );
  return { host, articles, tickers, n: pairs, ...(pairs > 0 && { difference: total / pairs }) };
}

function sidesOf(index: HistoryIndex, host: string): { articles: number; bySymbol: Map<string, Sides> } {
  const bySymbol = new Map<string, Sides>();
  let articles = 0;
  for (const segment of index.segments) {
    const own = segment.hosts.dictionary.indexOf(host);
    for (let row = 0; row < segment.slots.length; row++) {
      const isOwn = segment.hosts.values[row] === own;
      articles += Number(isOwn);
      for (const { symbol, score } of tickersAt(segment, row)) addTo(bySymbol, symbol, score, isOwn);
    }
  }
  return { articles, bySymbol };
}

function addTo(bySymbol: Map<string, Sides>, symbol: string, score: number, isOwn: boolean): void {
  const sides = bySymbol.get(symbol) ?? { n: 0, sum: 0, others: 0, otherSum: 0 };
  bySymbol.set(symbol, sides);
  if (isOwn) {
    sides.n++;
    sides.sum += score;
  } else {
    sides.others++;
    sides.otherSum += score;
  }
}
