import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from './csv';
import type { Draft } from './instrument-draft';
import { cleanName } from './us-listings';

/** Assumed value of each size class, in US dollars: only the order matters. */
const CLASS_VALUE: Readonly<Record<string, number>> = { 'Mega Cap': 3e11, 'Large Cap': 3e10, 'Mid Cap': 5e9 };

/** Symbols other than the company's main share: preference shares, depositary receipts, foreign listings, bonds. */
const SECONDARY =
  /-P[A-Z]*\.TO$|-R\.BK$|(?:3[2-9]|39)\.SA$|\.ME$|^\d{5}K\.KS$|^\d*[A-Z]\w*\.KS$|^\d{5}[1-9]\.KS$|^9\d{5}\.SS$|^2\d{5}\.SZ$|NDS\.ST$|\w{2,}E[EO]?\.SW$/u;

/** Exchanges whose mid caps appear in English news; from the others, large caps suffice. */
const MID_CAP_EXCHANGES = new Set([
  'LSE',
  'PAR',
  'GER',
  'AMS',
  'MIL',
  'EBS',
  'MCE',
  'STO',
  'OSL',
  'CPH',
  'HEL',
  'BRU',
  'ISE',
  'TOR',
]);

/** Exchanges of mainland China, whose smaller companies English news hardly mentions. */
const MEGA_CAPS_ONLY = new Set(['SHH', 'SHZ']);

/** Exchanges that repeat what another exchange of the same country lists. */
const DOUBLED = new Set(['BSE', 'VAN']);

/** Large and mega caps with their home listing, and mid caps of some exchanges; one draft per symbol. */
export function readHomeListings(folder: string): Draft[] {
  const columns = ['symbol', 'name', 'exchange', 'sector', 'market_cap'] as const;
  return readRows(join(folder, 'global-listings.csv'), columns)
    .filter(({ values }) => !SECONDARY.test(values.symbol) && !DOUBLED.has(values.exchange))
    .filter(({ values }) => values.market_cap === 'Mega Cap' || !MEGA_CAPS_ONLY.has(values.exchange))
    .filter(({ values }) => values.market_cap !== 'Mid Cap' || MID_CAP_EXCHANGES.has(values.exchange))
    .map(({ values, where }) => {
      const marketCap = CLASS_VALUE[values.market_cap];
      if (marketCap === undefined) throw new Error(`${where}: unknown size class "${values.market_cap}"`);
      const { symbol, exchange, sector } = values;
      const name = cleanName(values.name);
      return {
        kind: 'company',
        name,
        symbol,
        exchange,
        ...(sector !== '' && { sector }),
        marketCap,
        lines: [],
        where,
      };
    });
}

/** Members of the leading indices outside the US, with the index's own name for them. */
export function readConstituents(folder: string): Draft[] {
  const path = join(folder, 'index-constituents.csv');
  if (!existsSync(path)) return [];
  return readRows(path, ['index', 'symbol', 'name'] as const)
    .filter(({ values }) => LEADING.has(values.index) && values.symbol.includes('.'))
    .map(({ values: { name, ...values }, where }) => {
      // `BT.A.L` is written `BT-A.L` everywhere else.
      const symbol = values.symbol.replace(/\.(?=[A-Z]\.)/u, '-');
      return { kind: 'company', name, symbol, marketCap: CONSTITUENT_VALUE, lines: [], where };
    });
}

const CONSTITUENT_VALUE = 1e10;
/** Indices whose members appear in English news. */
export const LEADING = new Set([
  'AEX',
  'ASX 200',
  'BEL 20',
  'CAC 40',
  'DAX',
  'EURO STOXX 50',
  'FTSE 100',
  'IBEX 35',
  'MDAX',
  'NIKKEI 225',
  'OMX Helsinki 25',
  'OMX Stockholm 30',
  'STI',
  'Switzerland 20',
  'TecDAX',
]);
