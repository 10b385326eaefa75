import type { CsvError } from '@/lib/model/csv-error';
import type { TextOf } from './csv-cells';
import { csvNumber } from './csv-number';
import type { CsvTable } from './csv-table';
import type { Holding } from './portfolio';

/** A holding and what its row says about its money. */
export interface ReadRow {
  holding: Holding;
  row: number;
  /** As the file writes it, a code or a sign; empty where it says nothing. */
  currency: string;
  /** What one unit of the currency is worth in that of the account. */
  rate?: number;
}

const CODES: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** The currency of a row: that of its column, or the one that stands beside its value, or else its price. */
export function currencyOf(textOf: TextOf): string {
  if (textOf('currency') !== '') return textOf('currency').toUpperCase();
  const amount = textOf('value') || textOf('price');
  const sign = (/\d/u.test(amount) && /(?:\b[A-Z]{1,2})?[$€£¥]|\b[A-Z]{3}\b/u.exec(amount)?.[0]) || '';
  return CODES[sign] ?? sign;
}

/** What a row's currency is worth in that of the account: by the row itself, or by the statement. */
export function rateOf(textOf: TextOf, { decimalComma, rates }: CsvTable): number | undefined {
  const rate = csvNumber(textOf('rate'), decimalComma) ?? rates.get(currencyOf(textOf));
  return rate !== undefined && rate > 0 ? rate : undefined;
}

/**
 * Holdings whose amounts may be summed. No exchange rates are known here. Of a file in several currencies it takes, in
 * this order: the values, where they are in one currency or the file's own rates convert them; the weights, where every
 * row has one; the rows in the commonest currency, each of the others being an error.
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

/** How many rows are in each currency. */
function currenciesOf(read: readonly ReadRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { currency } of read) if (currency !== '') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return counts;
}

/** Rows whose holding is known, and for each of the others what is wrong with it. */
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

/** A holding in the currency of the account; `undefined` where the file does not say what it is worth there. */
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
