import { wordSet } from '@/lib/util/word-set';
import type { Unit } from './units';

/**
 * A place or industry, the words that indicate it, and its companies whose names mean another company elsewhere.
 */
interface Home {
  words: ReadonlySet<string>;
  /** The symbol suffix of companies listed there, if it identifies them. */
  suffix: string | undefined;
  symbols: Readonly<Record<string, string>>;
  /** Like `symbols`, for words that mean a company only where a company is the subject: `Next rose 2%`. */
  openings: Readonly<Record<string, string>>;
}

const homeOf = (
  words: string,
  suffix: string | undefined,
  symbols: Home['symbols'],
  openings: Home['openings'] = {},
): Home => ({
  words: wordSet(words),
  suffix,
  symbols,
  openings,
});

const HOMES: readonly Home[] = [
  homeOf('london british britain uk pence ftse sterling £', '.L', { prudential: 'PUK' }, { next: 'NXT.L' }),
  homeOf('india indian mumbai rupee rupees crore lakh nifty sensex nse bse', '.NS', {
    reliance: 'RELIANCE.NS',
  }),
  homeOf('darmstadt frankfurt dax xetra', '.DE', { merck: 'MRK.DE' }),
  homeOf(
    'airline airlines airfare airfares carriers flights passengers delta jetblue ryanair lufthansa',
    undefined,
    {},
    { united: 'UAL', american: 'AAL' },
  ),
];

/** How many of a home's words and companies a text needs. A single one may be incidental. */
const AT_HOME = 2;

/** The parts of a text that show which home it belongs to. */
export interface Text {
  /** The units of each sentence. */
  sentences: readonly (readonly Unit[])[];
  /** Symbols of the instruments that are certainly named. */
  symbols: readonly string[];
}

/**
 * Names that mean the company of the text's home, with its symbol: `Prudential` in a text about London.
 * @param isNamed whether the text contains a name; checked first because few texts do
 */
export function namesakesIn(text: Text, isNamed: (name: string) => boolean): Namesake[] {
  return HOMES.flatMap((home) => namesakesOf(home, text, isNamed, 'symbols'));
}

/** Like `namesakesIn`, for opening words. */
export function openingsAtHome(text: Text): Namesake[] {
  const isNamed = (name: string) =>
    text.sentences.some((units) => units.some(({ key, casing }) => key === name && casing !== 'lower'));
  return HOMES.flatMap((home) => namesakesOf(home, text, isNamed, 'openings'));
}

type Namesake = [name: string, symbol: string];

function namesakesOf(
  home: Home,
  text: Text,
  isNamed: (name: string) => boolean,
  which: 'symbols' | 'openings',
): Namesake[] {
  const named = Object.entries(home[which]).filter(([name]) => isNamed(name));
  return named.length > 0 && isAtHome(text, home) ? named : [];
}

function isAtHome({ sentences, symbols }: Text, { words, suffix }: Home): boolean {
  let count = suffix === undefined ? 0 : symbols.filter((symbol) => symbol.endsWith(suffix)).length;
  // Amounts start with their currency sign: `£1.15bn`.
  for (const units of sentences)
    for (const { key } of units) if (words.has(key) || words.has(key.charAt(0))) count++;
  return count >= AT_HOME;
}
