import { textAfter, textBefore } from './around';
import type { DocumentSentence, LinkedMention } from './document';

/** Relations by which one company identifies another: "Tesla rival BYD". */
const RELATION =
  '(?:rivals?|competitors?|challengers?|peers?|suppliers?|assemblers?|contractors?|customers?|clients?|partners?)';
/** Words between "Apple's" and the relation: "biggest", "Chinese", "iPhone". No verb: it would make news of Apple. */
const WHICH =
  '(?:\\s(?:[\\p{Ll}-]*(?:gest|sest|rest|cest)|main|top|key|chief|smaller|bigger|larger|local|domestic|foreign|former|longtime|long-time|major|i?\\p{Lu}[\\p{L}-]*)){0,3}';
/** "Tesla rival BYD", "Apple's biggest supplier Foxconn", "Apple's top rival, Samsung,". */
const FOR_ANOTHER = new RegExp(`^(?:\\s${RELATION}|['’]s?${WHICH}\\s${RELATION},?)\\s(?=\\p{Lu})`, 'u');
/** "Amazon-backed Rivian", "the Amazon-backed company". */
const BACKED = /^-backed\s(?=\p{L})/u;
/** "From investor Acme", "by its largest shareholder, Japan's Acme", "whose biggest backer is Acme", "backed by Acme". */
const BACKER =
  /\b(?:(?:by|from|with)\s(?:(?:its|their|an?|the)\s)?(?:[\p{L}-]+\s){0,2}(?:investors?|shareholders?|backers?),?\s(?:(?:including|such\sas)\s)?(?:[\p{L}'’-]+\s){0,4}|whose\s(?:[\p{L}-]+\s){0,3}(?:shareholders?|investors?|owners?|backers?)\s(?:is|are|include)\s|(?:backed|bankrolled|(?:majority|part|partly|co)[-\s]owned)\sby\s)$/iu;
/** Every match of `BACKER` contains one of these, and few other texts do, so they are tested first. */
const BACKERS = ['nvestor', 'older', 'back', 'owne', 'bankroll'];
const isBacker = (before: string): boolean =>
  BACKERS.some((part) => before.includes(part)) && BACKER.test(before);
/** "Foxconn, Apple's biggest iPhone assembler, posted". */
const IN_APPOSITION = new RegExp(`^['’]s?${WHICH}\\s${RELATION},`, 'u');
/** A former employer: "Jane Roe, a former Google and PayPal executive, said", "ex-Goldman banker". */
const FORMERLY = {
  before: /\b(?:[Ff]ormer(?:ly)?|[Ee]x)[\s-](?:\p{Lu}[\p{L}&.-]*\s(?:and\s)?){0,4}$/u,
  after:
    /^(?:\s(?:and\s)?\p{Lu}[\p{L}&.-]*){0,4}\s(?:\p{Ll}+\s){0,2}?(?:executives?|employees?|bankers?|engineers?|analysts?|economists?|managers?|traders?|partners?|directors?|bosses|boss|chiefs?|chair(?:man|woman)?|president|workers?|researchers?|lawyers?|designers?|chief)\b/u,
};
/** A former employer by what follows it: "Chipotle's former chief". */
const FORMER_OF =
  /^['’]s?\s(?:former|ex-?|one-?time|previous|erstwhile|longtime\sformer|then)[\s-](?:[\p{L}-]+\s){0,3}?(?:executives?|boss|chiefs?|chair(?:man|woman)?|president|head|director|officer|manager|engineer|designer|partner|ceo|cfo|coo)(?!\p{L})/iu;
/** A company whose employee another company hires: "hires Acme's Jane Roe as". */
const TAKEN = {
  before:
    /\b(?:nam(?:es?|ed|ing)|hir(?:es?|ed|ing)|appoint(?:s|ed|ing)?|tap(?:s|ped)?|poach(?:es|ed|ing)?|lur(?:es?|ed|ing)|pick(?:s|ed)?|recruit(?:s|ed|ing)?|br(?:ings?|ought)\sin|turn(?:s|ed)?\sto)\s$/iu,
  after: /^['’]s?\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}(?:$|[,.;]|(?:as|to|for|from|in|after)(?!\p{L}))/u,
};
/** Characters examined before a name. */
const AHEAD = 90;

/** Whether a mention is only somebody's former employer, so that the sentence says nothing about that company. */
export function isFormerEmployer(sentence: DocumentSentence, mention: LinkedMention): boolean {
  const before = textBefore(sentence, mention, AHEAD);
  const behind = textAfter(sentence, mention, BEHIND);
  return (
    (FORMERLY.before.test(before) && FORMERLY.after.test(behind)) ||
    FORMER_OF.test(behind) ||
    (TAKEN.after.test(behind) && TAKEN.before.test(before))
  );
}

/** Characters examined after a name. */
const BEHIND = 70;

/**
 * Whether a mention only identifies somebody else, so that the sentence says nothing about it: Tesla in "Tesla rival
 * BYD", a former employer, a shareholder. Linear.
 */
export function isNamedForAnother(sentence: DocumentSentence, mention: LinkedMention): boolean {
  const behind = textAfter(sentence, mention, BEHIND);
  if (FOR_ANOTHER.test(behind) || BACKED.test(behind) || isFormerEmployer(sentence, mention)) return true;
  const before = textBefore(sentence, mention, AHEAD);
  return isBacker(before) || (IN_APPOSITION.test(behind) && /\p{L}, $/u.test(before));
}
