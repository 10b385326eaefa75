import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBefore, textBetween } from '@/lib/model/around';
import { isCompany } from '@/lib/model/is-company';

/** Words from one party of a case to the other: "in a suit brought by", "its fight with", "victory over". */
const OPPOSED =
  /\b(?:suit|lawsuit|case|claims?|complaint|fight|battle|dispute|feud|trial|verdict|ruling|appeal|injunction|award|judge?ment|victory|wins?|defeat)\s(?:(?:brought|filed|lodged)\s)?(?:by|against|with|over)\s(?:(?:the|rival)\s)?$/u;
/** Words before the party that a decision favors or not: "ruled against". */
const DECIDES =
  /\b(?:rul(?:es|ed|ing)|decid(?:es|ed)|sid(?:es|ed)|found|finds|backs|backed|hands|handed|gives|gave|orders|ordered|fines|fined)\s(?:an?\s(?:\p{Ll}+\s){1,2}?)?(?:(?:against|for|with|to|in\sfavou?r\sof|that)\s)?$/iu;
/** Words after the party that won or lost. */
const DECIDED = /^\s(?:(?:has|had|also)\s)?(?:wins?|won|loses|lost|defeats|defeated|prevails|prevailed)\s/iu;
/** Words from a loser to the winner: "lost ground to", "was overtaken by", "infringed a patent of". */
const BESTED =
  /\b(?:(?:los(?:t|es|ing)|ced(?:es|ed|ing)|surrender(?:s|ed|ing)|g[ai]v(?:e|es|ing)\sup)\s(?:[\p{L}$\d.-]+\s){0,4}?(?:ground|share|business|customers|subscribers|users|contracts?|orders?|deals?|lead)\s(?:[^,;]{0,30}\s)?to|(?:fell|fallen|falling|slipped)\s(?:\p{L}+\s)?behind|keep\s(?:pace|up)\swith|(?:overtaken|outsold|outpaced|outbid|beaten)\sby|infring(?:es|ed|ing)(?:\s(?:[\p{L}\d]+\s){1,3}?patents?\s(?:of|held\sby|owned\sby))?)\s(?:(?:the|rival)\s)?$/u;
/** Text between two names of a list. */
const LISTED = /^(?:,|,?\sand|,?\sor)\s$/u;
/** Characters examined on each side of a name. */
const AROUND = 120;

/**
 * Companies that a sentence names only as the other party of a decided case or as the winner in competition, each mapped
 * to the first party: "a judge ruled against Acme in a suit brought by Bolt" says of Bolt the opposite of what it says of
 * Acme. `mentions` are the sentence's, in order. Linear.
 */
export function opponentsIn(
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
): ReadonlyMap<LinkedMention, LinkedMention> {
  const found = new Map<LinkedMention, LinkedMention>();
  mentions.forEach((mention, at) => {
    const first = mentions[at - 1];
    if (first === undefined) return;
    const side = isListedWith(sentence, first, mention) ? found.get(first) : undefined;
    if (side) found.set(mention, side);
    else if (isOpponent(sentence, first, mention)) found.set(mention, first);
  });
  return found;
}

/** Whether `b` is listed after `a`, as another company of the same party: "against Bolt and Cern". */
const isListedWith = (sentence: DocumentSentence, a: LinkedMention, b: LinkedMention): boolean =>
  LISTED.test(textBetween(sentence, a, b));

function isOpponent(sentence: DocumentSentence, first: LinkedMention, other: LinkedMention): boolean {
  if (first.instrument.id === other.instrument.id) return false;
  if (!isCompany(first.instrument.kind) || !isCompany(other.instrument.kind)) return false;
  const between = textBetween(sentence, first, other);
  if (between.length > AROUND) return false;
  if (isBested(between, textAfter(sentence, other, AROUND))) return true;
  if (!OPPOSED.test(between)) return false;
  return (
    DECIDED.test(between) || (DECIDES.test(textBefore(sentence, first, AROUND)) && !/^['’]/u.test(between))
  );
}

/** A possessive before "patent": "infringed Bolt's patent". */
const ITS_PATENT = /^['’]s?\s(?:[\p{L}\d-]+\s){0,3}?patents?(?!\p{L})/u;

function isBested(between: string, behind: string): boolean {
  const bested = BESTED.exec(between)?.[0];
  if (bested === undefined) return false;
  return !/^infring\p{L}+\s$/u.test(bested) || ITS_PATENT.test(behind);
}
