const SOURCE = "[A-Z][A-Za-z.&' ]{1,28}";
const PLACE = "\\p{Lu}[\\p{L}.,' ]{1,60}";
const DASH = '(?:--?|–|—)';

/**
 * What may stand before the news: "(CNN)The", "(Reuters) - ", "Beijing (CNN)China", "NEW YORK, May 2 (Reuters) - ",
 * "BERLIN — ". A bracket alone is no dateline: it is glued to what follows, or a dash follows it.
 */
const DATELINES = [
  new RegExp(`^(?:${PLACE})?(?:\\d{1,2} )?\\(${SOURCE}\\)(?:\\s*${DASH}\\s*|(?=["“'‘]?[\\p{Lu}\\d]))`, 'u'),
  /^\((?:CNN|Reuters|AP|AFP|UPI|PA|Bloomberg|CNN Business|CNNMoney)\)\s+/u,
  new RegExp(`^[A-Z][A-Z.' ]{2,25}(?:, [A-Z][A-Za-z. ]{1,25}(?: \\d{1,2})?){0,2} ${DASH} `, 'u'),
];

/** No dateline is without one of these, and most sentences are. */
const MARK = /[(–—]|-[- ]/u;

/** How many characters of a sentence are its dateline; 0 where it has none. */
export function datelineLength(sentence: string): number {
  if (!MARK.test(sentence)) return 0;
  const lengths = DATELINES.map((dateline) => dateline.exec(sentence)?.[0].length ?? 0);
  return lengths.find((length) => length > 0 && /[\p{L}\d]/u.test(sentence.slice(length))) ?? 0;
}
