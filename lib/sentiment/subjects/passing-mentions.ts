import type { DocumentSentence, Instrument, LinkedMention } from '@/lib/model';
import { textBefore } from '@/lib/model/around';

/** A company after "to" or "from" that begins further than this many characters into a sentence is not its subject. */
const SUBJECT_WITHIN = 40;
const SECOND_PARTY = /\p{Ll}\s(?:to|from|with|against)\s$/u;
/** Characters examined before a name: no list of names is longer. */
const BEFORE_NAME = 400;
const PASSING = /\b(?:including|such as|like|unlike|those of|rivals?|peers?|competitors?)\b[^.;]*$/iu;

/** "Acme declined to comment", "Acme did not immediately respond to a request". */
const NO_COMMENT =
  /\b(?:declin(?:ed|es)|refused)\sto\s(?:comment|respond|say\smore)\b|\b(?:did|do|does|could)(?:\snot|n['’]t)\s(?:\p{L}+\s){0,2}(?:respond|reply|return|comment|be\sreached)\b/iu;

/** Whether a sentence only says that one company, not `main`, does not comment; it does not change the text's subject. */
export const isNoComment = (
  { text }: DocumentSentence,
  here: readonly LinkedMention[],
  main: Instrument | undefined,
): boolean =>
  here.every(({ instrument: { id } }) => id === here[0]!.instrument.id && id !== main?.id) &&
  NO_COMMENT.test(text);

/**
 * Whether the first name of a sentence is mentioned in passing, so that the text's subject does not change: "Rivals
 * including Bolt fell", "buyers have moved to Bolt".
 * @param name offset of the name, in the same text as `sentence.start`
 */
export function isPassingMention(sentence: DocumentSentence, name: number): boolean {
  const before = textBefore(sentence, { start: name }, BEFORE_NAME);
  return PASSING.test(before) || (name - sentence.start > SUBJECT_WITHIN && SECOND_PARTY.test(before));
}
