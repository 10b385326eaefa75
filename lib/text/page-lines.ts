/** A line that links to another story: "Read more: Walmart to raise prices". */
const POINTER =
  /^(?:read (?:more|also|next|on)|also read|see also|related(?: (?:articles?|stor(?:y|ies)|coverage|reading))?|recommended|more (?:on this|like this)|watch|listen|our standards)\s?[:|]\s?\S/iu;
/** Longer lines are paragraphs of the article. */
const POINTER_WORDS = 20;

const WRITER = '(?:reporter|writer|journalist|correspondent|columnist|contributor|editor)';
const PERSON = "(?:\\p{Lu}[\\p{L}.'’-]* ){2,4}";
/** "Ann Smith is a senior reporter in New York", "Martin Fuchs covers the car industry", "The writer is a former pilot". */
const WHO_WROTE = new RegExp(
  `^${PERSON}(?:is (?:an?|the|our) (?:[\\p{L}’'-]+ ){0,4}?${WRITER}\\b|(?:covers|writes (?:about|on)) )|^(?:The|Our) (?:writer|author|columnist)s? (?:is|are|was|works|teaches) `,
  'u',
);
/** "She holds no shares in Boeing", "The author owns shares of Chipotle". */
const WHAT_THEY_HOLD =
  /\b(?:(?:he|she|they|I|author|writer|columnist) (?:holds?|owns?|ha(?:s|ve)) no (?:shares|stocks?|positions?|stakes?|financial interest)|(?:author|writer|columnist) (?:holds|owns) (?:shares|stock))\b/iu;

/** Author notes are looked for in this many lines at the end. */
const LAST_LINES = 4;

/**
 * Whether a line belongs to the page rather than the article: it links to another story or introduces the author.
 * @param left number of lines from this one to the end, itself included
 */
export const isPageLine = (line: string, left: number): boolean =>
  (POINTER.test(line) && line.split(/\s+/u, POINTER_WORDS + 1).length <= POINTER_WORDS) ||
  (left <= LAST_LINES && (WHO_WROTE.test(line) || WHAT_THEY_HOLD.test(line)));
