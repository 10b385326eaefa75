import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBefore } from '@/lib/model/around';

/** Wording right before or after a name that shows the name's role. */
interface Wording {
  before?: RegExp;
  after?: RegExp;
}

/** Wording around a name that is the source of the news, not its subject. */
export const SOURCE: Wording = {
  before:
    /(?:\b(?:analysts?|economists?|strategists?|bankers?) (?:at|from|with|for)|\baccording to|\b(?:data|figures|a (?:report|survey|note)) (?:from|by))\s+(?:the\s+)?$/iu,
  after:
    /^(?:['’]s)?\s+(?:(?:assistant|deputy|senior|chief|head|lead|principal|managing|executive|associate|global|group|director|partner|and|of|for|equity|credit|macro|market|rates?|currency|commodit(?:y|ies)|research|investment|portfolio|foreign|exchange|\p{Lu}\p{L}+)\s+){0,7}(?:analysts?|economists?|strategists?|data)\b/iu,
};

const RATES =
  '(?:upgrad|strip|revis|downgrad|cuts?\\b|rais|lift|lower|trim|boost|slash|initiat|starts?\\b|double-(?:up|down)grad|reiterat|maintain|resum|rates?\\b|keeps?\\b|kept\\b|sets?\\b|affirm|assign|warn|said\\b|says\\b|sees\\b|adds?\\b|added\\b|names?\\b|named\\b|puts?\\b|plac(?:es|ed)\\b|has (?:an?|put)\\b)';
/**
 * Not the firm that gives the rating: in "Nike and cut its target" another one does, and in "DoorDash — Jefferies
 * upgraded" the name is only a label.
 */
const NOT_GIVER = `(?!(?:was|were|is|are|been|gets?|got)\\b|(?:and|but)\\s+${RATES}|[—–-]\\s)`;

/** Wording around the firm that gives a rating. */
export const RATER: Wording = {
  before: /\b(?:at|by|from)\s+$/iu,
  after: new RegExp(
    `^(?:['’]s?)?(?:,\\swhich)?\\s+(?:${NOT_GIVER}\\S+\\s+){0,2}?${RATES}(?!\\S*\\s(?:to|at|by)\\s)`,
    'iu',
  ),
};

/**
 * The company a rating is about, whatever other names appear: "his rating on Biogen", "its target for shares of
 * Biogen".
 */
export const RATED: Wording = {
  before:
    /\b(?:rating|target|coverage|recommendation|view|stance)\s(?:price\s)?(?:on|of|for)\s(?:(?:the\s)?(?:shares|stock)\s(?:of|in)\s)?$/iu,
};

/** The company the figures belong to, whatever other names appear: "cuts to guidance at Glencore". */
export const OWNER: Wording = {
  before:
    /\b(?:guidance|outlooks?|forecasts?|warnings?|results|earnings|profits?|sales|revenues?|dividends?|buy-?backs?)\s(?:at|of|from|by)\s$/iu,
};

/**
 * A rival or another company mentioned only in passing: "to fend off Roche and Novartis", "as customers moved to
 * Bolt".
 */
export const RIVAL: Wording = {
  before:
    /\b(?:fend(?:s|ed|ing)? off|compet(?:es?|ed|ing) (?:with|against)|los(?:es?|t|ing) (?:\p{Ll}+ ){1,3}to|(?:moved?|moving|switch(?:ed|ing)?) to|trail(?:s|ed|ing)?|unlike|keep(?:s|ing)? up with|kept up with|catch(?:es|ing)? up (?:with|to)|(?:joined|came|moved|hired|poached|recruited|arrived|lured) (?:\p{Ll}+ ){0,2}from)\s(?:(?:its |the )?(?:\p{Ll}+ )?rivals?\s|the likes of\s)?(?:\p{Lu}[\p{L}&.’' ]{1,40}(?:,\s|,?\sand\s))*$/u,
};

/** How many characters on each side of a name to check. */
const AROUND = 60;

/** Whether a name has such wording before or after it. */
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

/**
 * A sentence start that refers to a company named earlier: "Its sales fell as users moved to Bolt". "Its rival
 * Bolt" and "Its Zolo phone" do not count, as a name follows.
 */
const ABOUT_ANOTHER = /^(?:(?:It|They)\s\p{Ll}|(?:Its|Their)\s(?!(?:\p{Ll}+\s){0,3}\p{Lu}))/u;

/** Whether a sentence starts by referring to a company named earlier. */
export const goesOnAboutAnother = ({ text }: DocumentSentence): boolean => ABOUT_ANOTHER.test(text);

/** Text before a name in an inserted clause: "Acme, which", "Acme, owned by". */
const INSERTED = /,\s(?:which|who|whose|(?:part-)?owned\sby|backed\sby)\s[^,;]*$/iu;

/** Text before the name of a buyer: "after selling its unit to". */
const BUYER = /\b(?:sell(?:s|ing)?|sold|sale)\b[^,;]*\bto\s$/iu;

/** Whether a name is that of a buyer. */
export const isBuyer = (sentence: DocumentSentence, mention: LinkedMention): boolean =>
  BUYER.test(textBefore(sentence, mention, AROUND));

/** Whether a name is in an inserted clause, as UniCredit in "Commerzbank, which fends off UniCredit, said". */
export const isInserted = (sentence: DocumentSentence, mention: LinkedMention): boolean =>
  INSERTED.test(textBefore(sentence, mention)) && /^[^,;]*,/u.test(textAfter(sentence, mention));

/** Whether a name is inside a quotation. */
export const isQuoted = (sentence: DocumentSentence, mention: LinkedMention): boolean => {
  const before = textBefore(sentence, mention);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
};
