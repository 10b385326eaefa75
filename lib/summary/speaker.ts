/** "A: ", or "Paul Novak - Chief Executive Officer: ", as transcripts put before what somebody says. */
const LABELS = [
  /^(?:a|answer):\s+/iu,
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?[-–—]{1,2}\s?\p{Lu}[^:.!?]{2,70}:\s+/u,
];

/** How many characters of a sentence only say who speaks; 0 where it has no such label. */
export const labelLength = (sentence: string): number =>
  Math.max(...LABELS.map((label) => label.exec(sentence)?.[0].length ?? 0));
