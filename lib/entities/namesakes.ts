import { wordSet } from '@/lib/util/word-set';
import type { Unit } from './units';

/** A place or a trade by the words that tell of it, and the companies there whose name means another one elsewhere, by symbol. */
interface Home {
  words: ReadonlySet<string>;
  symbols: Readonly<Record<string, string>>;
  /** The same of words that mean a company only where one is the subject: `Next rose 2%`. */
  openings: Readonly<Record<string, string>>;
}

const homeOf = (words: string, symbols: Home['symbols'], openings: Home['openings'] = {}): Home => ({
  words: wordSet(words),
  symbols,
  openings,
});

const HOMES: readonly Home[] = [
  homeOf('london british britain uk pence ftse sterling £', { prudential: 'PUK' }, { next: 'NXT.L' }),
  homeOf('india indian mumbai rupee rupees crore lakh nifty sensex nse bse', { reliance: 'RELIANCE.NS' }),
  homeOf('darmstadt frankfurt dax xetra', { merck: 'MRK.DE' }),
  homeOf(
    'airline airlines airfare airfares carriers flights passengers delta jetblue ryanair lufthansa',
    {},
    { united: 'UAL', american: 'AAL' },
  ),
];

/** So many of its words say that a text is at home there: one comes by the way. */
const AT_HOME = 2;

/**
 * Names that mean the company at the text's own home, with its symbol: `Prudential` in a text of London and the FTSE.
 * @param texts the units of each sentence
 * @param isNamed whether the text has a name at all: few do, so that is asked first
 */
export function namesakesIn(
  texts: readonly (readonly Unit[])[],
  isNamed: (name: string) => boolean,
): Namesake[] {
  return HOMES.flatMap((home) => namesakesOf(home, texts, isNamed, 'symbols'));
}

/** The same of opening words. @param texts as above */
export function openingsAtHome(texts: readonly (readonly Unit[])[]): Namesake[] {
  const isNamed = (name: string) =>
    texts.some((units) => units.some(({ key, casing }) => key === name && casing !== 'lower'));
  return HOMES.flatMap((home) => namesakesOf(home, texts, isNamed, 'openings'));
}

type Namesake = [name: string, symbol: string];

function namesakesOf(
  { words, ...home }: Home,
  texts: readonly (readonly Unit[])[],
  isNamed: (name: string) => boolean,
  which: 'symbols' | 'openings',
): Namesake[] {
  const named = Object.entries(home[which]).filter(([name]) => isNamed(name));
  return named.length > 0 && isAtHome(texts, words) ? named : [];
}

function isAtHome(texts: readonly (readonly Unit[])[], words: ReadonlySet<string>): boolean {
  let count = 0;
  // A sum begins with the sign of its currency: `£1.15bn`.
  for (const units of texts)
    for (const { key } of units) if (words.has(key) || words.has(key.charAt(0))) count++;
  return count >= AT_HOME;
}
