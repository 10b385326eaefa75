import { plainHeader } from './csv-columns';

const DATES = new Set(
  (
    'date|time|run date|activity date|trade date|transaction date|settlement date|settle date|process date|date/time|' +
    'datetime|timestamp|execution date|datum|buchungstag|buchungsdatum|valuta|handelsdatum|transaktionsdatum|ausführungsdatum'
  ).split('|'),
);
const ACTIONS = new Set(
  (
    'action|trans code|transaction code|transaction type|transaction|type|activity type|order type|side|buy/sell|' +
    'event|art|typ|transaktion|transaktionstyp|vorgang|umsatzart'
  ).split('|'),
);
/** Headers that occur only in lists of transactions. */
const TRADES_ALONE = new Set(
  (
    'order id|order-id|order number|proceeds|net amount|trans code|fees & comm|settlement date|settle date|' +
    'buchungstag|ausführungskurs'
  ).split('|'),
);
/** Names of transaction types in English, German, French and Dutch exports. */
const TRADE =
  /\b(?:buy|bought|sell|sold|purchased?|dividends?|cdiv|div|deposit|withdrawal|interest|ach|reinvest\w*|transfer|journal|fee|tax|distribution|split|(?:ver)?kauf|dividende|einzahlung|auszahlung|zinsen|ausschüttung|sparplan|achat|vente|(?:ver)?koop)\b/iu;
/** Sales and payouts, which a list of lots does not contain. */
const SALE = /\b(?:sell|sold|dividends?|deposit|withdrawal)\b/iu;

/** Whether a table lists dated transactions: its quantities are not holdings. */
export function isListOfTrades(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const headers = header.map(plainHeader);
  if (!headers.some((name) => DATES.has(name))) return false;
  if (headers.some((name) => TRADES_ALONE.has(name))) return true;
  // A list of lots with purchase and current prices counts as holdings, unless it contains sales.
  const areLots = headers.includes('purchase price') && headers.includes('current price');
  return headers.some(
    (name, at) =>
      ACTIONS.has(name) && (areLots ? shareOf(SALE, rows, at) > 0 : shareOf(TRADE, rows, at) >= 0.5),
  );
}

/** The share of a column's non-empty cells that match, 0..1. */
function shareOf(what: RegExp, rows: readonly (readonly string[])[], at: number): number {
  const cells = rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.filter((cell) => what.test(cell)).length / Math.max(1, cells.length);
}

/** Whether a row is the header of a list of transactions, even without a column for securities. */
export function isHeaderOfTrades(row: readonly string[]): boolean {
  const headers = row.map(plainHeader);
  return (
    headers.some((name) => DATES.has(name)) &&
    headers.some((name) => ACTIONS.has(name) || TRADES_ALONE.has(name))
  );
}
