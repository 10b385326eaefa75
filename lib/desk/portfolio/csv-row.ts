import type { CsvError } from '@/lib/model/csv-error';
import { MAX_SECTOR_LENGTH } from '@/lib/model/lengths';
import { isOption, isSecurityNumber, isSymbol, plainSymbol } from '@/lib/model/symbol';
import type { TextOf } from './csv-cells';
import { csvNumber } from './csv-number';
import type { CsvTable } from './csv-table';
import { type Holding, MAX_HOLDING_NAME_LENGTH } from './portfolio';

/** Most rows of a file, and so most names to look up. */
export const MAX_ROWS = 20_000;
/** Longest name of a security, in UTF-16 code units. */
export const MAX_SECURITY_NAME_LENGTH = 300;

/** Ticker symbols by the security's name, as the file writes it. */
export type SymbolsByName = ReadonlyMap<string, string>;

/** Derivatives: the file does not name their underlying share. */
const NO_SHARE = /\b(?:options?|futures?|warrants?)\b|^(?:opt|fop|fut|war)$/iu;
const NUMBERS = ['quantity', 'price', 'cost', 'value', 'weight'] as const;
/** Longest name and sector that a portfolio stores. */
const STORED = { name: MAX_HOLDING_NAME_LENGTH, sector: MAX_SECTOR_LENGTH } as const;

/** Whether a row has a name but no symbol, so that the symbol must be looked up. */
export const isNameNeeded = (textOf: TextOf): boolean =>
  textOf('name') !== '' && !isSymbol(plainSymbol(textOf('symbol'))) && !isNoShare(textOf);

/** The holding of a row, or its error. `row` counts from 1; `symbols` are those looked up by name. */
export function readRow(
  textOf: TextOf,
  row: number,
  symbols: SymbolsByName,
  table: CsvTable,
): Holding | CsvError {
  const symbol = isNameNeeded(textOf) ? symbols.get(textOf('name')) : plainSymbol(textOf('symbol'));
  if (symbol === undefined || !isSymbol(symbol) || isNoShare(textOf))
    return { row, ...withoutSymbol(textOf) };
  const sizes = sizesOf(textOf, table);
  if ('code' in sizes) return { row, ...sizes };
  const hasSize = NUMBERS.some((column) => column !== 'price' && sizes[column] !== undefined);
  if (!hasSize && !table.isList && !table.isOwn) return { row, code: 'no-size', value: symbol };
  return { symbol, ...signed(sizes), ...textIn(textOf, 'name'), ...textIn(textOf, 'sector') };
}

type Sizes = Pick<Holding, (typeof NUMBERS)[number]>;

function sizesOf(textOf: TextOf, { decimalComma, isPercent }: CsvTable): Sizes | Omit<CsvError, 'row'> {
  const sizes: Sizes = {};
  for (const column of NUMBERS) {
    const text = textOf(column);
    const number = csvNumber(text, decimalComma);
    if (Number.isNaN(number)) return { code: 'bad-number', value: text };
    const isHundredth = column === 'weight' && (isPercent || text.includes('%'));
    if (number !== undefined) sizes[column] = isHundredth ? hundredth(number) : number;
  }
  return sizes;
}

/** Rounds away the digits that division adds: 79.17 % is exactly 0.7917. */
const hundredth = (number: number): number => Number((number / 100).toPrecision(12));

/** Some exports mark a short position in the quantity alone: makes all its sizes negative. */
function signed(sizes: Sizes): Sizes {
  const { quantity = 0, value, weight } = sizes;
  if (quantity >= 0) return sizes;
  return {
    ...sizes,
    ...(value !== undefined && { value: -Math.abs(value) }),
    ...(weight !== undefined && { weight: -Math.abs(weight) }),
  };
}

const textIn = (textOf: TextOf, column: 'name' | 'sector'): Partial<Holding> =>
  textOf(column) === '' ? {} : { [column]: textOf(column).slice(0, STORED[column]) };

const isNoShare = (textOf: TextOf): boolean =>
  NO_SHARE.test(textOf('kind')) || isOption(textOf('symbol') || textOf('name'));

function withoutSymbol(textOf: TextOf): Omit<CsvError, 'row'> {
  const [symbol, name] = [textOf('symbol'), textOf('name')];
  if (isNoShare(textOf)) return { code: 'no-share', value: symbol || name };
  return name !== '' && (plainSymbol(symbol) === '' || isSecurityNumber(symbol))
    ? { code: 'unknown-name', value: name }
    : { code: 'bad-symbol', value: symbol };
}
