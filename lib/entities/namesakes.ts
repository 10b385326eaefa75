import { wordSet } from '@/lib/util/word-set';
import type { Unit } from './units';

/** A place or a trade by the words that tell of it, and the companies there whose name means another one elsewhere, by symbol. */
interface Home {
  words: ReadonlySet<string>;
  /** How the symbols of those listed there end, if they are told by it. */
  suffix: string | undefined;
  symbols: Readonly<Record<string, string>>;
  /** The same of words that mean a company only where one is the subject: `Next rose 2%`. */
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

/** So many of its words and companies say that a text is at home there: one comes by the way. */
const AT_HOME = 2;

/** What a text says of where it is at home. */
export interface Text {
  /** The units of each sentence. */
  sentences: readonly (readonly Unit[])[];
  /** Symbols of the instruments that are sure to be named. */
  symbols: readonly string[];
}

/**
 * Names that mean the company at the text's own home, with its symbol: `Prudential` in a text of London and the FTSE.
 * @param isNamed whether the text has a name at all: few do, so that is asked first
 */
export function namesakesIn(text: Text, isNamed: (name: string) => boolean): Namesake[] {
  return HOMES.flatMap((home) => namesakesOf(home, text, isNamed, 'symbols'));
}

/** The same of opening words. */
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
  // A sum begins with the sign of its currency: `£1.15bn`.
  for (const units of sentences)
    for (const { key } of units) if (words.has(key) || words.has(key.charAt(0))) count++;
  return count >= AT_HOME;
}
