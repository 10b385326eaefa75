import { memoize } from '@/lib/util/memoize';

/** For each currency, the words by which news mean its economy: country, people, central bank, central bankers. */
const WORDS: Readonly<Record<string, string>> = {
  USD: 'US|U\\.S\\.?|USA|Americans?|United States|Fed|FOMC|Federal Reserve|Powell|Treasury|Treasuries|NFP|[Nn]on-?farm payrolls|ISM|Wall Street',
  EUR: '[Ee]uro ?zone|[Ee]uro area|[Ee]uro bloc|Germans?|Germany|French|France|Italian|Italy|Spanish|Spain|European|ECB|European Central Bank|Lagarde|Bunds?|ZEW|Ifo|IFO|HICP',
  GBP: 'UK|U\\.K\\.|British|Britain|BoE|BOE|Bank of England|Bailey|[Gg]ilts?',
  JPY: 'Japan|Japanese|Tokyo|BoJ|BOJ|Bank of Japan|Ueda|Kuroda|JGBs?|Tankan',
  CHF: 'Swiss|Switzerland|SNB|Swiss National Bank|Jordan|Schlegel',
  AUD: 'Australian?|RBA|Reserve Bank of Australia|Bullock|Lowe',
  NZD: 'New Zealand|RBNZ|Reserve Bank of New Zealand|Orr',
  CAD: 'Canadian?|Canada|BoC|BOC|Bank of Canada|Macklem',
  CNY: 'Chinese|China|PBoC|PBOC|Beijing',
  CNH: 'Chinese|China|PBoC|PBOC|Beijing',
};

const CUTS =
  /\bdov(?:e|ish)|\b(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|trim(?:s|med)?|reduc(?:e[sd]?|ing)|slash(?:es|ed)?)\b[^.;]{0,30}\b(?:rates?|borrowing costs)\b|\brate (?:cuts?|reductions?)|\beas(?:e|ing)\b|accommodative|loosen/iu;
const HIKES =
  /\b(?:rais(?:e[sd]?|ing)|lift(?:s|ed)?|hik(?:e[sd]?|ing)|increas(?:e[sd]?|ing))\b[^.;]{0,30}\brates?\b|\brates? (?:hikes?|increases?|rises?)|tighten/iu;
/** Words of those who want to keep interest rates where they are. */
const PATIENT =
  /hawk|higher for longer|restrictive|push(?:es|ed|ing)? back|(?:no|not in a|in no|any) (?:rush|hurry)|too (?:early|soon)|premature/iu;
const AGAINST =
  /push(?:es|ed|ing)? back|(?:no|not in a|in no|any) (?:rush|hurry)|too (?:early|soon)|premature|scal(?:e[sd]?|ing) back|pare[sd]?|trim(?:s|med)?|lower(?:s|ed)? (?:bets|expectations|odds)|fewer|unlikely|(?<!\b(?:not|refus\w+ to|n't) (?:be |been )?)\brul(?:e[sd]?|ing) out|delay|doubts?/iu;
const PRICES = /\b(?:inflation|cpi|ppi|pce|hicp|consumer prices|producer prices|wages?|earnings|yields?)\b/iu;
const UP =
  /\b(?:rose|rise[sn]?|rising|climb\w*|accelerat\w*|jump\w*|surg\w*|hot\w*|stick\w*|above|higher|up|beat\w*|increas\w*|advanc\w*|picks? up|picked up|exceed\w*|elevated)\b/iu;
const DOWN =
  /\b(?:fell|falls?|falling|slow\w*|cool\w*|eas(?:e[sd]?|ing)|declin\w*|drop\w*|soft\w*|below|lower|down|retreat\w*|slid\w*|undershot|miss\w*|tumbl\w*|slump\w*|div(?:e[sd]?|ing)|weak\w*)\b/iu;

/** Which of two economies a sentence names first; undefined if it names neither. */
export type EconomyFinder = (text: string) => 'base' | 'quote' | undefined;

/** A finder for the economies of two currencies, given by their codes. */
export function createEconomyFinder(base: string, quote: string): EconomyFinder {
  const [own, other] = [patternOf(base), patternOf(quote)];
  return (text) => {
    const [a, b] = [own, other].map((pattern) => pattern?.exec(text)?.index ?? Infinity) as [number, number];
    if (a === b) return undefined;
    return a < b ? 'base' : 'quote';
  };
}

const patternOf = (code: string): RegExp | undefined => {
  const words = WORDS[code];
  return words === undefined ? undefined : compiled(words);
};

/** Kept, as texts on one pair have the same economies. */
const compiled = memoize((words: string) => new RegExp(`(?<![\\p{L}.])(?:${words})(?!\\p{L})`, 'u'));

/**
 * The effect of news on interest rates and inflation on a currency: 1 for tighter money, -1 for easier money, 0 for
 * neither.
 */
export function policySign(text: string): -1 | 0 | 1 {
  const isAgainst = AGAINST.test(text);
  if (CUTS.test(text)) return isAgainst ? 1 : -1;
  if (HIKES.test(text)) return isAgainst ? -1 : 1;
  if (PATIENT.test(text)) return 1;
  if (!PRICES.test(text)) return 0;
  const [up, down] = [UP.exec(text)?.index ?? Infinity, DOWN.exec(text)?.index ?? Infinity];
  if (up === down) return 0;
  return up < down ? 1 : -1;
}
