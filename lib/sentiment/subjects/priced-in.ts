import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBefore, textBetween } from '@/lib/model/around';

/** Text before a quote currency, in which another is priced: "against the", "versus a weaker". */
const AGAINST =
  /\b(?:against|versus|vs\.?|(?:lost|gained) ground (?:to|on))\s(?:(?:the|an?)\s)?(?:\p{L}+\s)?$/iu;
/** Characters examined on each side of a name. */
const AROUND = 40;
const AND = /^,?\s(?:(?:and|or)\s)?(?:the\s)?$/iu;
/** Text after a currency that begins a clause of its own: "against the euro, and the pound rose". */
const MOVES =
  /^\s(?:also\s)?(?:\p{L}+ed|rose|rises|fell|falls|slid|slides|sank|sinks|lost|loses|gains|drops|climbs|slips|jumps|weakens|strengthens|hit|held|was|is|has)(?!\p{L})/iu;

/**
 * The quote currencies of a sentence, each mapped to the base currency that is priced in it: "the dollar rose against the
 * euro and the yen" says of both the opposite of what it says of the dollar. `mentions` are the sentence's, in order.
 * Linear.
 */
export function pricedIn(
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
): ReadonlyMap<LinkedMention, LinkedMention> {
  const found = new Map<LinkedMention, LinkedMention>();
  let base: LinkedMention | undefined;
  let waiting: LinkedMention[] = [];
  let last: LinkedMention | undefined;
  for (const mention of mentions) {
    const isPrice = isAgainst(sentence, mention) || (last && goesOn(sentence, last, mention));
    last = isPrice ? mention : undefined;
    if (mention.instrument.kind !== 'currency') [base, waiting, last] = [undefined, [], undefined];
    else if (!isPrice) {
      // The quote currency can come first: "Against the yen, the dollar rose".
      for (const price of waiting) found.set(price, mention);
      [base, waiting] = [mention, []];
    } else if (base) found.set(mention, base);
    else waiting.push(mention);
  }
  return found;
}

const isAgainst = (sentence: DocumentSentence, mention: LinkedMention): boolean =>
  AGAINST.test(textBefore(sentence, mention, AROUND));

/** Whether a currency continues a list of quote currencies: "against the euro and the yen". */
const goesOn = (sentence: DocumentSentence, last: LinkedMention, mention: LinkedMention): boolean =>
  AND.test(textBetween(sentence, last, mention)) && !MOVES.test(textAfter(sentence, mention, AROUND));
