import type { Document, DocumentSentence } from '@/lib/model';

/** How a sentence begins that tells of long ago: "Five years ago", "Back in 2015", "A decade earlier". */
const LONG_AGO =
  /^(?:(?:(?:only|just|about|some|nearly|almost|more\sthan|over)\s)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many|some|a\sfew)\s(?:years|decades)|a\s(?:decade|generation|century))\s(?:ago|earlier|before)|back\sin\s(?:\p{L}+\s)?(?:19|20)\d\d)(?!\p{L})/iu;
/** "In 2015,", "During the summer of 2015", "In September 2015". */
const IN_YEAR =
  /^(?:In|During)\s(?:(?:early|late|the|mid-?)\s)?(?:\p{L}+\s(?:of\s)?)?((?:19|20)\d\d)(?!\d|s\b)/u;
/** So many years before its article a year is long ago. */
const OLD = 2;
/** What tells of now. */
const NOW =
  /\b(?:now|today|currently|still|since|is|are|has|have|will|th(?:is|e\slatest)\s(?:year|quarter|month|week)|last\s(?:week|month|quarter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu;

/** Whether a sentence begins so. `year` of its article, if that is known. */
function beginsLongAgo({ part, text }: DocumentSentence, year: number | undefined): boolean {
  if (part === 'title') return false;
  const dated = year === undefined ? null : IN_YEAR.exec(text);
  const isOld = dated !== null && Number(dated[1]) <= year! - OLD;
  return (isOld || LONG_AGO.test(text)) && !NOW.test(text);
}

/**
 * The sentences that tell of long ago, which is no news: those that begin so, and the rest of their paragraph up to
 * one that comes back to now. Linear.
 */
export function backgroundIn({ sentences, year }: Document): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sentence of sentences) {
    const { index, block, text } = sentence;
    const goesOn = found.has(index - 1) && sentences[index - 1]!.block === block && !NOW.test(text);
    if (goesOn || beginsLongAgo(sentence, year)) found.add(index);
  }
  return found;
}
