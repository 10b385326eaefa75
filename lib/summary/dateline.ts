/** A news source: "Reuters", "dpa-AFX", "BUSINESS WIRE", "CNN Business". */
const SOURCE = "[A-Za-z][A-Za-z.&' -]{1,28}";
const DASH = '(?:-{1,4}|–|—)';

const MONTH =
  '(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
/** A date: "Sept 25", "Nov. 10, 2025", "12 November 2025", "Monday, Nov. 10". */
const DATE = `(?:[A-Z][a-z]+day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? 20\\d\\d)?`;

/** A place: "Beijing", "NEW YORK", "MUMBAI/LONDON", "RAHWAY, N.J. & LONDON". */
const PLACE = "\\p{Lu}[\\p{L}.,'’&/ -]{1,60}?";
/** A place in capitals, perhaps with a state: capitals before a dash are hardly ever anything else. */
const CITY = "[\\p{Lu}][\\p{Lu}.'’-]*(?: [\\p{Lu}.'’-]+){0,3}(?:, [A-Z][A-Za-z. ]{1,25}?)?";
const CITIES = `${CITY}(?:(?: ?/ ?| & | and )${CITY}){0,4}`;

/** A source in brackets, or between slashes as PR Newswire writes it. */
const NAMED_SOURCE = `(?:\\(${SOURCE}\\)|/${SOURCE}/)`;

/** Lookahead: the news that follows begins like a sentence. */
const NEWS = '(?=["“\'‘$€£]?[\\p{Lu}\\d$€£])';

/**
 * Forms of datelines: "(CNN)The", "(Reuters) - ", "Beijing (CNN)China", "NEW YORK, May 2 (Reuters) - ",
 * "BERLIN — ", "Nov 18 - ", "CAMBRIDGE, Mass., /PRNewswire/ -- ", and "NEW YORK----" where a link to the source
 * was removed. A bracket counts only if it is glued to the next word, comes before a dash, or names a known
 * agency.
 */
const DATELINES = [
  `(?:${PLACE},? ?)?(?:${DATE},? ?)?${DASH}? ?${NAMED_SOURCE}\\s*${DASH}\\s*${NEWS}`,
  `(?:${PLACE})?(?:\\d{1,2} )?\\(${SOURCE}\\)(?=["“'‘]?[\\p{Lu}\\d])`,
  '\\((?:CNN|Reuters|AP|AFP|UPI|PA|Bloomberg|CNN Business|CNNMoney)\\)\\s+',
  `(?:${PLACE} )?(?:CNN(?: Business)?|AP|Reuters) [–—] ${NEWS}`,
  `${CITIES}(?:, ${DATE})?(?: ${DASH} |----?)(?:${DATE} ${DASH} )?${NEWS}`,
  `(?=[^—]*—[^—]*$)\\p{Lu}{4}${CITIES}—${NEWS}`,
  `${PLACE}, ${DATE} ${DASH} ${NEWS}`,
  `${DATE} ${DASH} ${NEWS}`,
].map((wording) => new RegExp(`^${wording}`, 'u'));

/** The style of Indian papers: "Mumbai: Benchmark indices ended lower". */
const INDIAN =
  /^(?:Mumbai|New Delhi|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Ahmedabad|Pune|Gurugram|Noida): (?=["“]?\p{Lu})/iu;

/** Quick check: every other dateline contains one of these, and most sentences do not. */
const MARK = /[(–—]|\/ ?-|-[- ]/u;

/** How far into a sentence a dateline may reach. */
const MAX_DATELINE_LENGTH = 120;

/** Length in characters of a sentence's dateline; 0 if it has none. */
export function datelineLength(sentence: string): number {
  const indian = INDIAN.exec(sentence)?.[0].length ?? 0;
  if (indian > 0 || !MARK.test(sentence.slice(0, MAX_DATELINE_LENGTH))) return indian;
  const lengths = DATELINES.map((dateline) => dateline.exec(sentence)?.[0].length ?? 0);
  return lengths.find((length) => length > 0 && /[\p{L}\d]/u.test(sentence.slice(length))) ?? 0;
}
