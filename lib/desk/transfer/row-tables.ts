/** Tables exported row by row: the name of a line, and its table, in order of writing. */
export const ROW_TABLES = {
  portfolio: 'portfolios',
  rule: 'rules',
  feed: 'feeds',
  search: 'searches',
  firing: 'firings',
} as const;

/** A table that an import fills row by row. */
export type RowTable = (typeof ROW_TABLES)[keyof typeof ROW_TABLES];
