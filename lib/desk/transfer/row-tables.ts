/** Tables that stand in a file row by row: what a line of each is called, and its table. In the order in which they are written. */
export const ROW_TABLES = {
  portfolio: 'portfolios',
  rule: 'rules',
  feed: 'feeds',
  search: 'searches',
  firing: 'firings',
} as const;

/** A table that an import fills row by row. */
export type RowTable = (typeof ROW_TABLES)[keyof typeof ROW_TABLES];
