import { join } from 'node:path';
import { groupBy } from '@/lib/util/group-by';
import { type Row, readRows } from './csv';
import type { Draft } from './instrument-draft';

const COLUMNS = [
  'ticker',
  'name',
  'exchange',
  'type',
  'marketcap',
  'sector',
  'cik',
  'sec_title',
  'sp500',
] as const;
type Listing = Row<(typeof COLUMNS)[number]>;

/** Words of a listing about the share, not the company. */
const SHARE_WORDS =
  /\s*(?:\([^)]*\)|\b(?:Class [A-Z]\b|Series [A-Z]\b|Common (?:Stock|Shares?)|Ordinary Shares?|Depositary|Depository|(?:American Deposit|AMERICAN DEPOSIT)\w+|Limited Partnership|(?:Un)?[Ss]pon\w+|Registered Shares?|SNATS|S\.A\.B\. de C\.V|Limited Voting|Subordinate Voting|Units?\b|ZONES|New\b$).*|\bDBA\s+)/u;

/** Debt and preference shares that the source calls common. */
const NO_SHARE = /ZONES|Notes\b|Debentures|%|Prefer|Pfd Ser|(?<!American )Deposit[ao]ry/u;

/** Closed-end funds, which are recognized by symbol only. */
const FUND =
  /\b(?:Municipal|Fund|Income Trust|Term Trust|Floating Rate|Opportunities Trust|Equity Trust|Utility Trust|Health Sciences Trust|Acquisition)\b/u;

/** Whether news mentions it by name as a company. */
export const isNamed = ({ name }: Draft): boolean => !FUND.test(name);

/** US companies, one draft each, with further share classes in `lines`. @throws naming a broken or duplicate row */
export function readUsListings(folder: string): Draft[] {
  const rows = readRows(join(folder, 'us-listings.csv'), COLUMNS).map(named);
  rejectDuplicates(rows);
  rejectShortNames(rows);
  const shares = rows.filter(
    ({ values: { type, name } }) => (type === 'common' || type === 'adr') && !NO_SHARE.test(name),
  );
  return groupByCompany(shares).map(draftOf);
}

/** Takes a name missing in the listing from the company's filing. @throws naming a row without either */
function named({ values, where }: Listing): Listing {
  const name = values.name || values.sec_title;
  if (name === '') throw new Error(`${where}: ${values.ticker} has no name`);
  return { values: { ...values, name }, where };
}

function rejectDuplicates(rows: readonly Listing[]): void {
  const seen = new Map<string, string>();
  for (const { values, where } of rows) {
    const earlier = seen.get(values.ticker);
    if (earlier !== undefined) throw new Error(`${where}: ticker ${values.ticker} stands in ${earlier} too`);
    seen.set(values.ticker, where);
  }
}

function rejectShortNames(rows: readonly Listing[]): void {
  const row = rows.find(({ values }) => values.name.length === 1);
  if (row) throw new Error(`${row.where}: a name of one letter: "${row.values.name}"`);
}

/** `BRK/B` as news prints it: `BRK.B`. */
export const toSymbol = (ticker: string): string => ticker.replace(/[/^]/u, '.');

const groupByCompany = (rows: readonly Listing[]): Listing[][] => [
  ...groupBy(rows, ({ values: { cik, name } }) => cik || cleanName(name).toLowerCase()).values(),
];

function draftOf(rows: Listing[]): Draft {
  const tickers = new Set(rows.map(({ values }) => values.ticker));
  const [main, ...others] = rows.sort((a, b) => byClass(a, b, tickers) || marketValue(b) - marketValue(a));
  if (main === undefined) throw new Error('a company without a listing');
  const { ticker, name, exchange, sector } = main.values;
  return {
    kind: 'company',
    name: cleanName(name),
    symbol: toSymbol(ticker),
    exchange,
    ...(sector !== '' && { sector }),
    marketCap: marketValue(main),
    lines: others.map(({ values }) => toSymbol(values.ticker)),
    where: main.where,
  };
}

/**
 * Sorts share classes: `LBTYB` after `LBTYA`, since it has more votes and is hardly traded, whatever its price. Not so
 * `BRK/B`.
 */
const byClass = (a: Listing, b: Listing, tickers: ReadonlySet<string>): number =>
  Number(isClassB(a, tickers)) - Number(isClassB(b, tickers));

const isClassB = ({ values: { ticker } }: Listing, tickers: ReadonlySet<string>): boolean =>
  /^[A-Z]+B$/u.test(ticker) && tickers.has(ticker.replace(/B$/u, 'A'));

/** Assumed value of an S&P 500 member without one in the source: one of two share classes may lack it. */
const MEMBER_VALUE = 1e10;

function marketValue({ values, where }: Listing): number {
  const value = Number(values.marketcap || '0');
  if (!Number.isFinite(value) || value < 0) throw new Error(`${where}: no market value: ${values.marketcap}`);
  return value === 0 && values.sp500 === '1' ? MEMBER_VALUE : value;
}

/** A listing's name without the words about the share. */
export const cleanName = (name: string): string =>
  name
    .replace(/^DBA\s+/u, '')
    .replace(SHARE_WORDS, '')
    .trim() || name;
