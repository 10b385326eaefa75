import { isSymbol, plainSymbol } from '@/lib/model/symbol';
import { type TextOf, textsOf } from './csv-cells';
import { csvNumber } from './csv-number';
import type { CsvTable } from './csv-table';

/** "Total", "Grand Total", "Account Total: 12" and the like, but not the company "Total SE". */
const TOTAL =
  /^(?:(?:grand|account|portfolio|sub|net|overall|combined|positions?)[\s-]*)?totals?(?:[\s:]*(?:for .*|of .*|assets?|(?:account |market )?value|account|portfolio|positions?|equity|cash|(?:in )?[A-Z]{3}|\(.*\)|[\d.,]+))?:?$/iu;
/** German totals, and names of cash accounts. */
const GERMAN =
  /^(?:(?:zwischen|gesamt)?summe|gesamt(?:wert|bestand|depotwert)?|saldo|guthaben|bargeld|kontostand|barbestand|verrechnungskonto)\b/iu;
/** "Cash", "Cash & Cash Investments", "Cash (USD)", but not the symbol CASH.TO or the company Cash Converters. */
const CASH =
  /^cash(?:\s*(?:$|&|\(|-\s|and\b|in\b|at\b|usd\b|eur\b|gbp\b|balance|account|position|equivalent|sweep|reserve|available|total))|^(?:un)?settled cash|^pending activity|^money accounts?$/iu;
/** Currency codes: a position with one as its symbol is cash. */
const CURRENCY =
  /^(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|HKD|SGD|SEK|NOK|DKK|PLN|CZK|HUF|NZD|MXN|ZAR|CNY|CNH|ILS|INR|TRY|KRW|BRL)$/u;
/** Those that are also ticker symbols, and "CASH". */
const TICKER_TOO = /^(?:CASH|NOK|HKD|CNH|INR)$/u;
/** Words for money in a position's name. */
const MONEY =
  /\b(?:cash|currency|dollars?|euros?|pounds?|sterling|francs?|yen|kron[aeo]r?|zloty|yuan|rupees?|forex|balance|bargeld|guthaben)\b/iu;

/**
 * Whether a row is a holding: not a footer, total, cash position or notice (one long cell). In our own export every
 * row with a symbol is one.
 */
export function isHolding(cells: readonly string[], table: CsvTable): boolean {
  const textOf = textsOf(cells, table);
  const symbol = textOf('symbol');
  if (table.isOwn) return symbol !== '';
  const security = symbol || textOf('name');
  if (security === '' || /\*\*$/u.test(security) || isTotal(security) || isCash(textOf)) return false;
  if (isSymbol(plainSymbol(symbol))) return table.isList || filledIn(cells) > 1;
  return filledIn(cells) > 1 && (table.columns.quantity === undefined || textOf('quantity') !== '');
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;
const isTotal = (security: string): boolean => TOTAL.test(security) || GERMAN.test(security);

/** Cash has a currency as its symbol. If that is also a ticker symbol, the name, price and quantity decide. */
function isCash(textOf: TextOf): boolean {
  const [symbol, name] = [textOf('symbol').toUpperCase(), textOf('name')];
  if (/^cash\b/iu.test(textOf('kind'))) return true;
  if (symbol !== 'CASH' && !CURRENCY.test(symbol)) return CASH.test(symbol || name);
  const hasValueAlone = textOf('quantity') === '' && textOf('value') !== '';
  if (/\p{L}/u.test(name)) return hasValueAlone || MONEY.test(name) || CURRENCY.test(name);
  return hasValueAlone || !TICKER_TOO.test(symbol) || csvNumber(textOf('price'), false) === 1;
}
