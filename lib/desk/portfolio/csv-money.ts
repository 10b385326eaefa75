import type { CsvError } from '@/lib/model/csv-error';
import type { TextOf } from './csv-cells';
import { csvNumber } from './csv-number';
import type { CsvTable } from './csv-table';
import type { Holding } from './portfolio';

/** A holding, and what its row says about currencies. */
export interface ReadRow {
  holding: Holding;
  row: number;
  /** A code or a sign, as the file writes it; empty if not stated. */
  currency: string;
  /** Exchange rate: the value of one unit of this currency in the account's currency. */
  rate?: number;
}

const CODES: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** The currency of a row: its own column, else the currency beside its value, else the one beside its price. */
export function currencyOf(textOf: TextOf): string {
  if (textOf('currency') !== '') return textOf('currency').toUpperCase();
  const amount = textOf('value') || textOf('price');
  const sign = (/\d/u.test(amount) && /(?:\b[A-Z]{1,2})?[$€£¥]|\b[A-Z]{3}\b/u.exec(amount)?.[0]) || '';
  return CODES[sign] ?? sign;
}

/** A row's exchange rate into the account's currency, from the row itself or from the statement. */
export function rateOf(textOf: TextOf, { decimalComma, rates }: CsvTable): number | undefined {
  const rate = csvNumber(textOf('rate'), decimalComma) ?? rates.get(currencyOf(textOf));
  return rate !== undefined && rate > 0 ? rate : undefined;
}

/**
 * Makes the holdings' amounts summable. The program knows no exchange rates. For a file in several currencies it uses,
 * in this order: the values, if they are in one currency or the file's own rates convert them; the weights, if every
 * row has one; only the rows in the most common currency, with an error for each other row.
 */
export function inOneCurrency(read: readonly ReadRow[], table: CsvTable): OneCurrency {
  const given = read.map(({ holding }) => holding);
  if (currenciesOf(read).size < 2) return { holdings: given, errors: [] };
  const converted = read.map((each) => convert(each, table));
  const isTold = converted.some((holding) => holding !== undefined && hasMoney(holding));
  if (isTold || !converted.includes(undefined)) return divided(read, converted);
  if (given.every(({ weight }) => weight !== undefined))
    return { holdings: given.map(withoutMoney), errors: [] };
  const [most] = [...currenciesOf(read)].reduce((a, b) => (b[1] > a[1] ? b : a));
  return divided(
    read,
    read.map(({ holding, currency }) => (currency === most || !hasMoney(holding) ? holding : undefined)),
  );
}

interface OneCurrency {
  holdings: Holding[];
  errors: CsvError[];
}

/** Number of rows by currency. */
function currenciesOf(read: readonly ReadRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { currency } of read) if (currency !== '') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return counts;
}

/** Splits rows into known holdings, and errors for the rest. */
const divided = (read: readonly ReadRow[], known: readonly (Holding | undefined)[]): OneCurrency => ({
  holdings: known.filter((holding) => holding !== undefined),
  errors: read
    .filter((_, at) => known[at] === undefined)
    .map(({ row, holding, currency }) => ({
      row,
      code: 'other-currency',
      value: `${holding.symbol} ${currency}`.trim(),
    })),
});

/** A holding in the account's currency; `undefined` if the file gives no exchange rate. */
function convert({ holding, rate }: ReadRow, table: CsvTable): Holding | undefined {
  const { price, cost, value } = holding;
  if (!hasMoney(holding)) return holding;
  if (table.isInOneCurrency && value !== undefined) return { ...withoutMoney(holding), value };
  if (rate === undefined) return undefined;
  return {
    ...holding,
    ...(price !== undefined && { price: price * rate }),
    ...(cost !== undefined && { cost: cost * rate }),
    ...(value !== undefined && { value: value * rate }),
  };
}

const hasMoney = ({ price, cost, value }: Holding): boolean =>
  [price, cost, value].some((amount) => amount !== undefined);

const withoutMoney = ({ price: _, cost: __, value: ___, ...holding }: Holding): Holding => holding;
