/**
 * Labels before the text itself: "A: " and "Paul Novak - Chief Executive Officer: " in transcripts,
 * "10:45 GMT " and "9:31 a.m. " in live blogs, and list bullets.
 */
const LABELS = [
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?(?:[ap]m|[AP]M|[ap]\.m\.))?(?:\s(?:GMT|BST|CET|ET|EST|EDT|UTC))?(?![\p{L}\d])\s?(?:[-–—:|]\s)?(?=["“]?\p{Lu})/u,
  /^(?:a|answer):\s+/iu,
  /^[-–—•*‣◦]\s+(?=["“]?[\p{Lu}\d$€£])/u,
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?[-–—]{1,2}\s?\p{Lu}[^:.!?]{2,70}:\s+/u,
];

/** Length in characters of a sentence's speaker, time or bullet label; 0 if it has none. */
export const labelLength = (sentence: string): number =>
  Math.max(...LABELS.map((label) => label.exec(sentence)?.[0].length ?? 0));

/** A sentence that is one quotation: "“We doubled it.”". */
const ALL_QUOTED = /^["“][^"“”]*["”]$/u;

/** Index of the sentence before a pure quotation, which says who speaks; undefined for any other text. */
export const spokenBefore = (index: number, text: string): number | undefined =>
  ALL_QUOTED.test(text) && index > 0 ? index - 1 : undefined;
