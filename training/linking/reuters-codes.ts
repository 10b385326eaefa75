import { symbolOfReuters } from '@/lib/entities/exchanges';
import type { Instrument } from '@/lib/model';
import { readRenamed } from '../instruments/curated';

/**
 * Tickers that have changed since a text was written, from `instruments/curated/renamed.csv`; Reuters writes Berkshire
 * without its share class.
 */
const RENAMED = new Map([
  ...readRenamed().map(({ old, symbol }) => [old, symbol] as const),
  ['BRK', 'BRK.B'] as const,
]);

/** The current form of a symbol. */
export const currentSymbol = (symbol: string): string => RENAMED.get(symbol) ?? symbol;

/** Whether one of the instrument's listings has exactly this symbol. */
export function isSameSymbol(code: string, { symbol = '', lines = [] }: Instrument): boolean {
  return [symbol, ...lines].includes(currentSymbol(symbolOfReuters(code)));
}

/** Reuters' exchange suffixes that differ from Yahoo's, which the dictionary uses: Dublin. */
const PLACES: Readonly<Record<string, string>> = { I: 'IR' };

/**
 * Whether a home listing can be what the code stands for. Reuters writes codes differently (`BASFn.DE` for `BAS.DE`,
 * `RENA.PA` for `RNO.PA`, `NOVOb.CO` for `NOVO-B.CO`): the exchange and the first letter must agree, and the longer
 * code must contain the shorter one's letters in order, with at most one missing.
 */
export function isSameHomeLine(code: string, { symbol = '', lines = [] }: Instrument): boolean {
  const wanted = partsOf(code);
  return [symbol, ...lines].map(partsOf).some(({ base, place }) => {
    const shorter = Math.min(base.length, wanted.base.length);
    const shared = commonLetters(base, wanted.base);
    return place === wanted.place && base[0] === wanted.base[0] && shared >= Math.max(1, shorter - 1);
  });
}

function partsOf(code: string): { base: string; place: string } {
  const dot = code.lastIndexOf('.');
  const place = code.slice(dot + 1);
  const base = code
    .slice(0, Math.max(0, dot))
    .replace(/-?[A-Z]$|(?:G?n|[a-z])$/u, (mark) =>
      mark.startsWith('-') || mark !== mark.toUpperCase() ? '' : mark,
    );
  return { base, place: PLACES[place] ?? place };
}

/** Length of the longest common subsequence of two codes. */
function commonLetters(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a[0] === b[0]) return 1 + commonLetters(a.slice(1), b.slice(1));
  return Math.max(commonLetters(a.slice(1), b), commonLetters(a, b.slice(1)));
}
