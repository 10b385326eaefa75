import type { DocumentSentence, LinkedMention } from '@/lib/model';

/** What stands before a currency in which another is priced: "against the", "versus a weaker". */
const AGAINST =
  /\b(?:against|versus|vs\.?|(?:lost|gained) ground (?:to|on))\s(?:(?:the|an?)\s)?(?:\p{L}+\s)?$/iu;
/** So many characters on each side of a name are read. */
const AROUND = 40;
const AND = /^,?\s(?:(?:and|or)\s)?(?:the\s)?$/iu;
/** Behind a currency they say that a clause of its own begins with it: "against the euro, and the pound rose". */
const MOVES =
  /^\s(?:also\s)?(?:\p{L}+ed|rose|rises|fell|falls|slid|slides|sank|sinks|lost|loses|gains|drops|climbs|slips|jumps|weakens|strengthens|hit|held|was|is|has)(?!\p{L})/iu;

/**
 * The currencies that a sentence names only as what another is priced in, each with that other: "the dollar rose
 * against the euro and the yen" says of both the opposite of what it says of the dollar. `mentions` are the sentence's,
 * in order. Linear.
 */
export function pricedIn(
  { text, start: from }: DocumentSentence,
  mentions: readonly LinkedMention[],
): ReadonlyMap<LinkedMention, LinkedMention> {
  const found = new Map<LinkedMention, LinkedMention>();
  let base: LinkedMention | undefined;
  let waiting: LinkedMention[] = [];
  let previous: LinkedMention | undefined;
  for (const mention of mentions) {
    const at = mention.start - from;
    const wasPrice = previous && (found.has(previous) || waiting.includes(previous));
    const isNext = wasPrice && AND.test(text.slice(previous!.end - from, at));
    const goesOn = isNext && !MOVES.test(text.slice(mention.end - from).slice(0, AROUND));
    const isPrice = goesOn || AGAINST.test(text.slice(Math.max(0, at - AROUND), at));
    previous = mention;
    if (mention.instrument.kind !== 'currency') [base, waiting] = [undefined, []];
    else if (!isPrice) {
      // "Against the yen, the dollar rose": what another is priced in may stand before it.
      for (const price of waiting) found.set(price, mention);
      [base, waiting] = [mention, []];
    } else if (base) found.set(mention, base);
    else waiting.push(mention);
  }
  return found;
}
