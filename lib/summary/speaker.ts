/** "A: ", "Paul Novak - Chief Executive Officer: ", as transcripts put before what is said, a live blog's "10:45 GMT ", "9:31 a.m. ", or the mark of an item. */
const LABELS = [
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?(?:[ap]m|[AP]M|[ap]\.m\.))?(?:\s(?:GMT|BST|CET|ET|EST|EDT|UTC))?(?![\p{L}\d])\s?(?:[-–—:|]\s)?(?=["“]?\p{Lu})/u,
  /^(?:a|answer):\s+/iu,
  /^[-–—•*‣◦]\s+(?=["“]?[\p{Lu}\d$€£])/u,
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?[-–—]{1,2}\s?\p{Lu}[^:.!?]{2,70}:\s+/u,
];

/** How many characters of a sentence only say who speaks or when; 0 where it has no such label. */
export const labelLength = (sentence: string): number =>
  Math.max(...LABELS.map((label) => label.exec(sentence)?.[0].length ?? 0));

/** "“We doubled it.”": a quotation that goes on. */
const ALL_QUOTED = /^["“][^"“”]*["”]$/u;

/** The number of the sentence that tells whose words a text is, where it is nothing but a quotation. */
export const spokenBefore = (index: number, text: string): number | undefined =>
  ALL_QUOTED.test(text) && index > 0 ? index - 1 : undefined;
