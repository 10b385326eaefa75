/** Abbreviations that rarely end a sentence: "Wm. Wrigley", "Acme Pvt. Ltd.", "Justice Dept. lawyers". */
const SELDOM_LAST =
  /(?:^|[\s("“])(?:Geo|Wm|Chas|Jas|Jos|Thos|Benj|Messrs|Mme|Mlle|Ste|Gebr|Pvt|Pty|Pte|Intl|Int['’]l|Natl|Nat['’]l|Mfg|Dept|Univ|Assn)\.$/u;

/** Abbreviations that precede a number: "toll-free, ext. 7980". */
const BEFORE_NUMBER = /(?:^|[\s("“])(?:approx|[Ee]xt|[Vv]ol|[Ff]igs?)\.$/u;

/** Parts of a company's name that can be inside it or at its end: "Warner Bros. Discovery", "Warner Bros." */
const MAYBE_LAST = /(?:^|\s)(?:(?:Bros|Cos|Fin|Bhd)\.|(?:Yahoo|Yum|Jeopardy)!)$/u;

/** Words that continue a company's name (its business or legal form) or give an office there ("CEO"). */
const NAME_PART =
  /^(?:Discovery|Pictures|Entertainment|Television|TV|Games|Animation|Studios?|Records|Music|Home|Productions|Circus|Harriman|Brands|Finance|Japan|International|Global|Worldwide|Holdings?|Group|Partners|Capital|Securities|Bank|Industries|Enterprises|Foods?|Stores|Hardware|Inc|Corp|Co|Company|Ltd|LLC|PLC|Plc|plc|CEO|CFO|COO|Chief|Chair|Chairman|Chairwoman|President|Executive|Class)(?![\p{L}\d])/u;

/** Words that begin a sentence and are rarely part of a name. An initial, such as "A.", does not match. */
const SENTENCE_OPENER =
  /^(?:The|A|An|It|Its|He|She|They|Their|This|That|These|Those|In|On|At|For|From|With|By|As|After|Before|But|And|So|If|When|While|Since|Although|Both|Some|Many|Most|Other|However|Meanwhile|Shares|Stocks?|Analysts?|Investors|Shareholders|Sales|Revenues?|Profits?|Earnings|Trading|Terms)(?![\p{L}\d.])/u;

/** Text with fewer words than this is not yet a sentence: "Shares of Warner Bros." */
const MIN_WORDS = 5;

/** Whether a boundary (`|`) lies inside a name or before a number: "Warner Bros.| Discovery fell", "ext.| 7980". */
export function splitsName(before: string, after: string): boolean {
  if (BEFORE_NUMBER.test(before)) return /^\d/.test(after);
  if (SELDOM_LAST.test(before)) return !SENTENCE_OPENER.test(after);
  return (
    MAYBE_LAST.test(before) && (NAME_PART.test(after) || (isFragment(before) && !SENTENCE_OPENER.test(after)))
  );
}

const isFragment = (text: string) => text.split(/\s+/u).length < MIN_WORDS;

/**
 * A full stop that ends a sentence although the sentencer reads it as part of an abbreviation. Three cases:
 * - "bought by Acme Inc.| Shares fell": a word that opens sentences follows, then a lower-case word (so it is no heading);
 * - "penciled in.| Gaming": after a word, "in." is not inches;
 * - "No.| China was a third of our sales": no number follows, so "No." is an answer.
 */
const MISSED_END =
  /\b(?:Inc|Corp|Co|Ltd|LLC|L\.P|S\.A|N\.V|U\.S|U\.K)\.(?= (?:Shares|Stocks|Analysts|Investors|Shareholders|Sales|Revenues?|Profits?|Earnings|Trading|Terms|Financial|Net|Its|Their) \p{Ll})|(?<=\p{Ll} )in\.(?= \p{Lu}\p{Ll})|\b[Nn]o\.(?= (?!(?:One|Two|Three|Four|Five|Six|Ten)\b)\p{Lu}[\p{Ll}’' ])/gu;

/** Offsets in `text`, one sentence to the sentencer, at which a sentence ends that it missed. */
export const missedEnds = (text: string): number[] =>
  Array.from(text.matchAll(MISSED_END), (match) => match.index + match[0].length);
