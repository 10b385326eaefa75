import type { DocumentSentence, LinkedMention } from './document';

/** What one company is to another where its name only says which other is meant. */
const RELATION =
  '(?:rivals?|competitors?|challengers?|peers?|suppliers?|assemblers?|contractors?|customers?|clients?|partners?)';
/** Behind "Apple's": "biggest", "second-largest", "Chinese", "iPhone"; no verb, which would begin news of Apple's own. */
const WHICH =
  '(?:\\s(?:[\\p{Ll}-]*(?:gest|sest|rest|cest)|main|top|key|chief|smaller|bigger|larger|local|domestic|foreign|former|longtime|long-time|major|i?\\p{Lu}[\\p{L}-]*)){0,3}';
/** "Tesla rival BYD", "Apple's biggest supplier Foxconn", "Apple's top rival, Samsung," and "Amazon-backed Rivian". */
const FOR_ANOTHER = new RegExp(
  `^(?:-backed|\\s${RELATION}|['’]s?${WHICH}\\s${RELATION},?)\\s(?=\\p{Lu})`,
  'u',
);
/** "Foxconn, Apple's biggest iPhone assembler, posted". */
const IN_APPOSITION = new RegExp(`^['’]s?${WHICH}\\s${RELATION},`, 'u');
/** So many characters behind a name are read. */
const BEHIND = 70;

/**
 * Whether a name only tells who another is: what "Tesla rival BYD" did was done by BYD, and nothing is said of Tesla.
 * Linear.
 */
export function isNamedForAnother(
  { text, start: from }: DocumentSentence,
  { start, end }: LinkedMention,
): boolean {
  const behind = text.slice(end - from, end - from + BEHIND);
  if (FOR_ANOTHER.test(behind)) return true;
  return IN_APPOSITION.test(behind) && /\p{L}, $/u.test(text.slice(0, start - from).slice(-3));
}
