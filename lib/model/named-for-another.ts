import { textBefore, textBehind } from './around';
import type { DocumentSentence, LinkedMention } from './document';

/** What one company is to another where its name only says which other is meant. */
const RELATION =
  '(?:rivals?|competitors?|challengers?|peers?|suppliers?|assemblers?|contractors?|customers?|clients?|partners?)';
/** Behind "Apple's": "biggest", "second-largest", "Chinese", "iPhone"; no verb, which would begin news of Apple's own. */
const WHICH =
  '(?:\\s(?:[\\p{Ll}-]*(?:gest|sest|rest|cest)|main|top|key|chief|smaller|bigger|larger|local|domestic|foreign|former|longtime|long-time|major|i?\\p{Lu}[\\p{L}-]*)){0,3}';
/** "Tesla rival BYD", "Apple's biggest supplier Foxconn", "Apple's top rival, Samsung,". */
const FOR_ANOTHER = new RegExp(`^(?:\\s${RELATION}|['’]s?${WHICH}\\s${RELATION},?)\\s(?=\\p{Lu})`, 'u');
/** "Amazon-backed Rivian", "the Amazon-backed company". */
const BACKED = /^-backed\s(?=\p{L})/u;
/** "From investor Acme", "by its largest shareholder, Japan's Acme", "whose biggest backer is Acme", "backed by Acme". */
const BACKER =
  /\b(?:(?:by|from|with)\s(?:(?:its|their|an?|the)\s)?(?:[\p{L}-]+\s){0,2}(?:investors?|shareholders?|backers?),?\s(?:(?:including|such\sas)\s)?(?:[\p{L}'’-]+\s){0,4}|whose\s(?:[\p{L}-]+\s){0,3}(?:shareholders?|investors?|owners?|backers?)\s(?:is|are|include)\s|(?:backed|bankrolled|(?:majority|part|partly|co)[-\s]owned)\sby\s)$/iu;
/** One of these stands in all of that, and in few other places: asked first. */
const BACKERS = ['nvestor', 'older', 'back', 'owne', 'bankroll'];
const isBacker = (before: string): boolean =>
  BACKERS.some((part) => before.includes(part)) && BACKER.test(before);
/** "Foxconn, Apple's biggest iPhone assembler, posted". */
const IN_APPOSITION = new RegExp(`^['’]s?${WHICH}\\s${RELATION},`, 'u');
/** "Jane Roe, a former Google and PayPal executive, said", "ex-Goldman banker": for whom somebody worked. */
const FORMERLY = {
  before: /\b(?:[Ff]ormer(?:ly)?|[Ee]x)[\s-](?:\p{Lu}[\p{L}&.-]*\s(?:and\s)?){0,4}$/u,
  after:
    /^(?:\s(?:and\s)?\p{Lu}[\p{L}&.-]*){0,4}\s(?:\p{Ll}+\s){0,2}?(?:executives?|employees?|bankers?|engineers?|analysts?|economists?|managers?|traders?|partners?|directors?|bosses|boss|chiefs?|chair(?:man|woman)?|president|workers?|researchers?|lawyers?|designers?|chief)\b/u,
};
/** "Chipotle's former chief", "Acme's longtime finance director until May": behind the name. */
const FORMER_OF =
  /^['’]s?\s(?:former|ex-?|one-?time|previous|erstwhile|longtime\sformer|then)[\s-](?:[\p{L}-]+\s){0,3}?(?:executives?|boss|chiefs?|chair(?:man|woman)?|president|head|director|officer|manager|engineer|designer|partner|ceo|cfo|coo)(?!\p{L})/iu;
/** "Hires Acme's Jane Roe as": whom another takes from it. */
const TAKEN = {
  before:
    /\b(?:nam(?:es?|ed|ing)|hir(?:es?|ed|ing)|appoint(?:s|ed|ing)?|tap(?:s|ped)?|poach(?:es|ed|ing)?|lur(?:es?|ed|ing)|pick(?:s|ed)?|recruit(?:s|ed|ing)?|br(?:ings?|ought)\sin|turn(?:s|ed)?\sto)\s$/iu,
  after: /^['’]s?\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}(?:$|[,.;]|(?:as|to|for|from|in|after)(?!\p{L}))/u,
};
/** So many characters before a name are read. */
const AHEAD = 90;

/** Whether a name only says for whom somebody worked before: nothing is said of that company. */
export function isFormerEmployer(sentence: DocumentSentence, mention: LinkedMention): boolean {
  const before = textBefore(sentence, mention, AHEAD);
  const behind = textBehind(sentence, mention, BEHIND);
  return (
    (FORMERLY.before.test(before) && FORMERLY.after.test(behind)) ||
    FORMER_OF.test(behind) ||
    (TAKEN.after.test(behind) && TAKEN.before.test(before))
  );
}

/** So many characters behind a name are read. */
const BEHIND = 70;

/**
 * Whether a name only tells who another is: what "Tesla rival BYD" did was done by BYD, and nothing is said of Tesla,
 * nor of a former employer or of who owns shares in it.
 * Linear.
 */
export function isNamedForAnother(sentence: DocumentSentence, mention: LinkedMention): boolean {
  const behind = textBehind(sentence, mention, BEHIND);
  if (FOR_ANOTHER.test(behind) || BACKED.test(behind) || isFormerEmployer(sentence, mention)) return true;
  const before = textBefore(sentence, mention, AHEAD);
  return isBacker(before) || (IN_APPOSITION.test(behind) && /\p{L}, $/u.test(before));
}
