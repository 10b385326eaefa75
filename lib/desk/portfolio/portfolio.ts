/** Longest name of a security stored with its holding, in UTF-16 code units. */
export const MAX_HOLDING_NAME_LENGTH = 200;

/** One position. `value`, `weight`, `quantity` and `cost` state its size; if none is known, see `sizesOf`. */
export interface Holding {
  symbol: string;
  name?: string;
  sector?: string;
  /** Number of shares; negative for a short position. */
  quantity?: number;
  /** Price of one share. */
  price?: number;
  /** Purchase cost of the whole position. */
  cost?: number;
  /** Value of the whole position; negative for a short one. Preferred measure, if all holdings have one. */
  value?: number;
  /** Fraction of the portfolio, from the file or the reader; negative for a short position. */
  weight?: number;
}

/** A named list of holdings, or of plain symbols (a watchlist). */
export interface Portfolio {
  id: string;
  name: string;
  kind: 'portfolio' | 'watchlist';
  holdings: Holding[];
  created: number;
  updated: number;
  /** Set by an administrator: shown, but not editable. */
  managed?: boolean;
}

/** Looks up a portfolio's holdings by its id; empty for an unknown id. */
export const holdingsIn =
  (portfolios: readonly Portfolio[]) =>
  (id: string): readonly Holding[] =>
    portfolios.find((portfolio) => portfolio.id === id)?.holdings ?? [];
