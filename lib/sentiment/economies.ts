/** By currency, who and what stands for its economy in the news: country, people, central bank and who speaks for it. */
const WORDS: Readonly<Record<string, string>> = {
  USD: "us|u\\.s\\.?|usa|american?|united states|fed|fed's|fomc|federal reserve|powell|treasury|treasuries|nfp|nonfarm payrolls|non-farm payrolls|ism|wall street",
  EUR: 'euro ?zone|euro area|euro bloc|german[ys]?|germany|french|france|italian|italy|spanish|spain|european|ecb|european central bank|lagarde|bunds?|zew|ifo|hicp',
  GBP: 'uk|u\\.k\\.|british|britain|boe|bank of england|bailey|gilts?',
  JPY: 'japan|japanese|tokyo|boj|bank of japan|ueda|kuroda|jgbs?|tankan',
  CHF: 'swiss|switzerland|snb|swiss national bank|jordan|schlegel',
  AUD: 'australian?|rba|reserve bank of australia|bullock|lowe',
  NZD: 'new zealand|rbnz|reserve bank of new zealand|orr',
  CAD: 'canadian?|canada|boc|bank of canada|macklem',
  CNY: 'chinese|china|pboc|beijing',
  CNH: 'chinese|china|pboc|beijing',
};

const RATES_UP =
  /hawk|\b(?:rais(?:e[sd]?|ing)|lift(?:s|ed)?|hik(?:e[sd]?|ing)|increas(?:e[sd]?|ing))\b[^.;]{0,30}\brates?\b|\brates? (?:hikes?|increases?|rises?)|tighten|higher for longer|restrictive|(?:no|not in a|in no|any) (?:rush|hurry)|too (?:early|soon)|push(?:es|ed|ing)? back|premature/iu;
const RATES_DOWN =
  /dov(?:e|ish)|\b(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|trim(?:s|med)?|reduc(?:e[sd]?|ing)|slash(?:es|ed)?)\b[^.;]{0,30}\b(?:rates?|borrowing costs)\b|\brate (?:cuts?|reductions?)|\beas(?:e|ing)\b|accommodative|loosen/iu;
const AGAINST_CUTS =
  /push(?:es|ed|ing)? back|(?:no|not in a|in no|any) (?:rush|hurry)|too (?:early|soon)|premature|scal(?:e[sd]?|ing) back|pare[sd]?|trim(?:s|med)?|lower(?:s|ed)? (?:bets|expectations|odds)|fewer|unlikely|rules? out|delay|doubts?/iu;
const PRICES = /\b(?:inflation|cpi|ppi|pce|hicp|consumer prices|producer prices|wages?|earnings|yields?)\b/iu;
const UP = /\b(?:rose|rise[sn]?|rising|climb\w*|accelerat\w*|jump\w*|surg\w*|hot\w*|stick\w*|above|higher|up|beat\w*|increas\w*|advanc\w*|picks? up|picked up|exceed\w*|elevated)\b/iu;
const DOWN = /\b(?:fell|falls?|falling|slow\w*|cool\w*|eas(?:e[sd]?|ing)|declin\w*|drop\w*|soft\w*|below|lower|down|retreat\w*|slid\w*|undershot|miss\w*|tumbl\w*|slump\w*|div(?:e[sd]?|ing)|weak\w*)\b/iu;

export type EconomyFinder = (text: string) => 'base' | 'quote' | undefined;

/** Finds of whose economy a sentence speaks first; `base` and `quote` are codes of currencies. */
export function createEconomyFinder(base: string, quote: string): EconomyFinder {
  const [own, other] = [patternOf(base), patternOf(quote)];
  return (text) => {
    const [a, b] = [own, other].map((pattern) => pattern?.exec(text)?.index ?? Infinity) as [number, number];
    if (a === b) return undefined;
    return a < b ? 'base' : 'quote';
  };
}

const patternOf = (code: string): RegExp | undefined =>
  WORDS[code] === undefined ? undefined : new RegExp(`(?<![\\p{L}.])(?:${WORDS[code]})(?!\\p{L})`, 'iu');

/** What news of rates and prices does to a currency: 1 where money gets dearer, -1 where it gets cheaper, 0 where neither is told. */
export function policySign(text: string): -1 | 0 | 1 {
  const isAgainst = AGAINST_CUTS.test(text);
  if (RATES_DOWN.test(text)) return isAgainst ? 1 : -1;
  if (RATES_UP.test(text)) return 1;
  if (!PRICES.test(text)) return 0;
  const [up, down] = [UP.exec(text)?.index ?? Infinity, DOWN.exec(text)?.index ?? Infinity];
  if (up === down) return 0;
  return up < down ? 1 : -1;
}
