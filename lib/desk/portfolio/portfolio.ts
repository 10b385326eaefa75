/** Longest name of a security that is stored with its holding, in UTF-16 code units. */
export const MAX_HOLDING_NAME_LENGTH = 200;

/** One position. `value`, `weight`, `quantity` and `cost` say how large it is; where none is known, see `sizesOf`. */
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
  /** What the whole position is worth; negative for a short one. Measures the holdings where all of them have one. */
  value?: number;
  /** Share of the portfolio as a fraction, by the file or the reader; negative for a short position. */
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

/** The holdings of each of these portfolios by its id; of one that is not there, none. */
export const holdingsIn =
  (portfolios: readonly Portfolio[]) =>
  (id: string): readonly Holding[] =>
    portfolios.find((portfolio) => portfolio.id === id)?.holdings ?? [];
