import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBefore } from '@/lib/model/around';

/** What stands right before or behind a name, and says what the name is there for. */
interface Wording {
  before?: RegExp;
  after?: RegExp;
}

/** Wording around a name that makes it the source of the news, not the one whom it concerns. */
export const SOURCE: Wording = {
  before:
    /(?:\b(?:analysts?|economists?|strategists?|bankers?) (?:at|from|with|for)|\baccording to|\b(?:data|figures|a (?:report|survey|note)) (?:from|by))\s+(?:the\s+)?$/iu,
  after:
    /^(?:['’]s)?\s+(?:(?:assistant|deputy|senior|chief|head|lead|principal|managing|executive|associate|global|group|director|partner|and|of|for|equity|credit|macro|market|rates?|currency|commodit(?:y|ies)|research|investment|portfolio|foreign|exchange|\p{Lu}\p{L}+)\s+){0,7}(?:analysts?|economists?|strategists?|data)\b/iu,
};

const RATES =
  '(?:upgrad|strip|revis|downgrad|cuts?\\b|rais|lift|lower|trim|boost|slash|initiat|starts?\\b|double-(?:up|down)grad|reiterat|maintain|resum|rates?\\b|keeps?\\b|kept\\b|sets?\\b|affirm|assign|said\\b|says\\b|sees\\b|adds?\\b|added\\b|names?\\b|named\\b|puts?\\b|plac(?:es|ed)\\b|has (?:an?|put)\\b)';
/** "Nike and cut its target" is of what somebody else did, "DoorDash — Jefferies upgraded" a label. */
const NOT_GIVER = `(?!(?:was|were|is|are|been|gets?|got)\\b|(?:and|but)\\s+${RATES}|[—–-]\\s)`;

/** Wording around the house that gives a rating. */
export const RATER: Wording = {
  before: /\b(?:at|by|from)\s+$/iu,
  after: new RegExp(
    `^(?:['’]s?)?(?:,\\swhich)?\\s+(?:${NOT_GIVER}\\S+\\s+){0,2}?${RATES}(?!\\S*\\s(?:to|at|by)\\s)`,
    'iu',
  ),
};

/** "His rating on Biogen", "its target for shares of Biogen": whom a view is of, whoever else its giver speaks of. */
export const RATED: Wording = {
  before:
    /\b(?:rating|target|coverage|recommendation|view|stance)\s(?:price\s)?(?:on|of|for)\s(?:(?:the\s)?(?:shares|stock)\s(?:of|in)\s)?$/iu,
};

/** "Cuts to guidance at Glencore": whose figures they are, whoever else is named. */
export const OWNER: Wording = {
  before:
    /\b(?:guidance|outlooks?|forecasts?|warnings?|results|earnings|profits?|sales|revenues?|dividends?|buy-?backs?)\s(?:at|of|from|by)\s$/iu,
};

/** So many characters on each side of a name are read. */
const AROUND = 60;

/** Whether a name stands beside such wording. */
export function stands(
  { before, after }: Wording,
  sentence: DocumentSentence,
  mention: LinkedMention,
): boolean {
  return (
    before?.test(textBefore(sentence, mention, AROUND)) === true ||
    after?.test(textAfter(sentence, mention, AROUND)) === true
  );
}

/** Behind "Acme, which", "Acme, owned by" and before the comma that closes it. */
const INSERTED = /,\s(?:which|who|whose|(?:part-)?owned\sby|backed\sby)\s[^,;]*$/iu;

/** Behind "after selling its unit to". */
const BUYER = /\b(?:sell(?:s|ing)?|sold|sale)\b[^,;]*\bto\s$/iu;

/** Whether a name is that of somebody to whom something is sold. */
export const isBuyer = (sentence: DocumentSentence, mention: LinkedMention): boolean =>
  BUYER.test(textBefore(sentence, mention, AROUND));

/** Whether a name stands in a clause that is put in behind another: the UniCredit of "Commerzbank, which fends off UniCredit, said". */
export const isInserted = (sentence: DocumentSentence, mention: LinkedMention): boolean =>
  INSERTED.test(textBefore(sentence, mention)) && /^[^,;]*,/u.test(textAfter(sentence, mention));

/** Whether a name stands in somebody's words. */
export const isQuoted = (sentence: DocumentSentence, mention: LinkedMention): boolean => {
  const before = textBefore(sentence, mention);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
};
