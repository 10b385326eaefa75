/** Short forms that a name goes on after: "Wm. Wrigley", "Acme Pvt. Ltd.", "Justice Dept. lawyers". */
const SELDOM_LAST =
  /(?:^|[\s("“])(?:Geo|Wm|Chas|Jas|Jos|Thos|Benj|Messrs|Mme|Mlle|Ste|Gebr|Pvt|Pty|Pte|Intl|Int['’]l|Natl|Nat['’]l|Mfg|Dept|Univ|Assn)\.$/u;

/** Short forms before a number: "toll-free, ext.| 7980". */
const BEFORE_NUMBER = /(?:^|[\s("“])(?:approx|[Ee]xt|[Vv]ol|[Ff]igs?)\.$/u;

/** Short forms inside a company's name that may just as well be its end: "Warner Bros.| Discovery", "Warner Bros." */
const MAYBE_LAST = /(?:^|\s)(?:(?:Bros|Cos|Fin|Bhd)\.|(?:Yahoo|Yum|Jeopardy)!)$/u;

/** What a company's name goes on with: its business, its legal form, or somebody's office there. */
const NAME_PART =
  /^(?:Discovery|Pictures|Entertainment|Television|TV|Games|Animation|Studios?|Records|Music|Home|Productions|Circus|Harriman|Brands|Finance|Japan|International|Global|Worldwide|Holdings?|Group|Partners|Capital|Securities|Bank|Industries|Enterprises|Foods?|Stores|Hardware|Inc|Corp|Co|Company|Ltd|LLC|PLC|Plc|plc|CEO|CFO|COO|Chief|Chair|Chairman|Chairwoman|President|Executive|Class)(?![\p{L}\d])/u;

/** Words that hardly stand inside a name: after "Bros." they begin the next sentence. The "A." of a name is none. */
const OPENER =
  /^(?:The|A|An|It|Its|He|She|They|Their|This|That|These|Those|In|On|At|For|From|With|By|As|After|Before|But|And|So|If|When|While|Since|Although|Both|Some|Many|Most|Other|However|Meanwhile|Shares|Stocks?|Analysts?|Investors|Shareholders|Sales|Revenues?|Profits?|Earnings|Trading|Terms)(?![\p{L}\d.])/u;

/** Fewer words than this before a name's short form, and nothing has been said yet: "Shares of Warner Bros." */
const MIN_WORDS = 5;

/** Whether a name or a number reaches over a cut: "Warner Bros.| Discovery fell", "toll-free, ext.| 7980". */
export function reachesOver(before: string, after: string): boolean {
  if (BEFORE_NUMBER.test(before)) return /^\d/.test(after);
  if (SELDOM_LAST.test(before)) return !OPENER.test(after);
  return MAYBE_LAST.test(before) && (NAME_PART.test(after) || (isNoSentence(before) && !OPENER.test(after)));
}

const isNoSentence = (text: string) => text.split(/\s+/u).length < MIN_WORDS;

/**
 * A full stop that ends a sentence although the sentencer takes it for a name's: "bought by Acme Inc.| Shares fell".
 * The words after it open sentences and follow no name, and a small letter comes next, so this is no heading.
 * No inches stand behind a word: "penciled in.| Gaming". An answer is one too: "No.| China was a third of our sales"; a
 * number would follow the other "No.".
 */
const HIDDEN_END =
  /\b(?:Inc|Corp|Co|Ltd|LLC|L\.P|S\.A|N\.V|U\.S|U\.K)\.(?= (?:Shares|Stocks|Analysts|Investors|Shareholders|Sales|Revenues?|Profits?|Earnings|Trading|Terms|Financial|Net|Its|Their) \p{Ll})|(?<=\p{Ll} )in\.(?= \p{Lu}\p{Ll})|\b[Nn]o\.(?= (?!(?:One|Two|Three|Four|Five|Six|Ten)\b)\p{Lu}[\p{Ll}’' ])/gu;

/** Where a sentence ends inside a text that the sentencer took for one. */
export const hiddenEnds = (text: string): number[] =>
  Array.from(text.matchAll(HIDDEN_END), (match) => match.index + match[0].length);
