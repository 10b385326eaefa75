import type { Document, DocumentSentence } from '@/lib/model';

/** Beginnings of sentences about the distant past: "Five years ago", "Back in 2015", "A decade earlier". */
const LONG_AGO =
  /^(?:(?:(?:only|just|about|some|nearly|almost|more\sthan|over)\s)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many|some|a\sfew)\s(?:years|decades)|a\s(?:decade|generation|century))\s(?:ago|earlier|before)|back\sin\s(?:\p{L}+\s)?(?:19|20)\d\d)(?!\p{L})/iu;
/** "In 2015,", "During the summer of 2015", "In September 2015". */
const IN_YEAR =
  /^(?:In|During)\s(?:(?:early|late|the|mid-?)\s)?(?:\p{L}+\s(?:of\s)?)?((?:19|20)\d\d)(?!\d|s\b)/u;
/** A year at least this many before the article's is the distant past. */
const OLD = 2;
/** Long-term performance, which is no news: "The stock has lost a fifth of its value this year". */
const SO_FAR =
  /^(?:(?:the|its)\s(?:stock|shares|share\sprice)|shares|it|they)\s(?:has|have|had|is|are|were|was)\s[^;]*?(?:this\syear|year\sto\sdate|over\sthe\s(?:past|last)\s(?:\p{L}+\s)?(?:year|years|months|decade)|in\s(?:a|the\s(?:past|last))\s(?:\p{L}+\s)?(?:year|years|months)|in\s(?:19|20)\d\d)\.?$/iu;
const BY =
  /\d%|\ba\s(?:third|quarter|fifth|tenth)\b|\bhalf\b|\b(?:doubled|tripled|quadrupled|halved)\b|\p{L}fold\b/u;
/** Words that show that a sentence reports current news after all. */
const OF_THE_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|trading|premarket|after-hours|session|at\sthe\s(?:open|close))\b/u;

/** Whether a sentence only tells the long-term performance of shares or of "it". Linear. */
const tellsSoFar = ({ text }: DocumentSentence): boolean =>
  SO_FAR.test(text) && BY.test(text) && !OF_THE_DAY.test(text);

/** Words about the present. */
const NOW =
  /\b(?:now|today|currently|still|since|is|are|has|have|will|th(?:is|e\slatest)\s(?:year|quarter|month|week)|last\s(?:week|month|quarter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu;

/** Whether a sentence begins with the distant past. @param year year of its article, if known */
function beginsLongAgo({ part, text }: DocumentSentence, year: number | undefined): boolean {
  if (part === 'title') return false;
  const dated = year === undefined ? null : IN_YEAR.exec(text);
  const isOld = dated !== null && Number(dated[1]) <= year! - OLD;
  return (isOld || LONG_AGO.test(text)) && !NOW.test(text);
}

/**
 * Indices of background sentences: those about the distant past, with the rest of their paragraph until a sentence
 * returns to the present, and those on long-term performance. Linear.
 */
export function backgroundIn({ sentences, year }: Document): ReadonlySet<number> {
  const longAgo = new Set<number>();
  for (const sentence of sentences) {
    const { index, block, text } = sentence;
    const goesOn = longAgo.has(index - 1) && sentences[index - 1]!.block === block && !NOW.test(text);
    if (goesOn || beginsLongAgo(sentence, year)) longAgo.add(index);
  }
  return new Set([...longAgo, ...sentences.filter(tellsSoFar).map(({ index }) => index)]);
}
