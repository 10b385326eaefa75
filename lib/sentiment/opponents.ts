import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';

/** What leads from one side of a case to the other: "in a suit brought by", "its fight with", "victory over". */
const OPPOSED =
  /\b(?:suit|lawsuit|case|claims?|complaint|fight|battle|dispute|feud|trial|verdict|award|judge?ment|victory|wins?|defeat)\s(?:(?:brought|filed|lodged)\s)?(?:by|against|with|over)\s(?:(?:the|rival)\s)?$/u;
/** Before the side that a decision is for or against. */
const DECIDES =
  /\b(?:rul(?:es|ed|ing)|decid(?:es|ed)|sid(?:es|ed)|found|finds|backs|backed|hands|handed|gives|gave|orders|ordered|fines|fined)\s(?:an?\s(?:\p{Ll}+\s){1,2}?)?(?:(?:against|for|with|to|in\sfavou?r\sof|that)\s)?$/iu;
/** Behind the side that won or lost. */
const DECIDED = /^\s(?:(?:has|had|also)\s)?(?:wins?|won|loses|lost|defeats|defeated|prevails|prevailed)\s/iu;
/** So many characters on each side of a name are read. */
const AROUND = 120;

/**
 * The companies of a sentence that it names only as the other side of a case which is decided, each with the first
 * side: "a judge ruled against Acme in a suit brought by Bolt" says of Bolt the opposite of what it says of Acme.
 * `mentions` are the sentence's, in order. Linear.
 */
export function opponentsIn(
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
): ReadonlyMap<LinkedMention, LinkedMention> {
  const found = new Map<LinkedMention, LinkedMention>();
  mentions.forEach((mention, at) => {
    const first = mentions[at - 1];
    if (first && isOpponent(sentence, first, mention)) found.set(mention, first);
  });
  return found;
}

function isOpponent(
  { text, start: from }: DocumentSentence,
  first: LinkedMention,
  other: LinkedMention,
): boolean {
  if (first.instrument.id === other.instrument.id) return false;
  if (!isCompany(first.instrument.kind) || !isCompany(other.instrument.kind)) return false;
  const between = text.slice(first.end - from, other.start - from);
  if (between.length > AROUND || !OPPOSED.test(between)) return false;
  const before = text.slice(Math.max(0, first.start - from - AROUND), first.start - from);
  return DECIDED.test(between) || (DECIDES.test(before) && !/^['’]/u.test(between));
}
