/** A key that sorts by symbol, then time to the minute (UTC). */
export const symbolMinute = (symbol: string, time: number): string =>
  `${symbol}|${new Date(time).toISOString().slice(0, 16)}`;

/** The range of keys of one symbol from `since` on, for an index of `symbolMinute` keys. */
export const symbolRange = (symbol: string, since: number): [lower: string, upper: string] => [
  symbolMinute(symbol, Math.max(since, 0)),
  `${symbol}|\uffff`,
];
