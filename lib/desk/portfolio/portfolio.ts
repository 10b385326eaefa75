/** One position. At least one of `weight`, `value`, `quantity` says how large it is. */
export interface Holding {
  symbol: string;
  name?: string;
  sector?: string;
  /** Number of shares; negative for a short position. */
  quantity?: number;
  /** Price of one share. */
  price?: number;
  /** What the whole position cost. */
  cost?: number;
  /** What the whole position is worth. */
  value?: number;
  /** Share of the portfolio as the reader gave it, as a fraction. Wins over the others. */
  weight?: number;
}

/** A named list of holdings, or of symbols alone (a watchlist). */
export interface Portfolio {
  id: string;
  name: string;
  kind: 'portfolio' | 'watchlist';
  holdings: Holding[];
  created: number;
  updated: number;
  /** Set where an administrator put it there: shown, not edited. */
  managed?: boolean;
}
