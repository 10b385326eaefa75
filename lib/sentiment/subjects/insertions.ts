import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBetween } from '@/lib/model/around';
import { isNamedForAnother } from '@/lib/model/named-for-another';

/**
 * The text between two names that states their relation: "Acme, a supplier of wire to Bolt,", "Acme, which owns Bolt,".
 * Actions of one on the other do not match, as these are news of both.
 */
const RELATES =
  /^(?:\s\([^)]{1,30}\)|\))?,\s(?:(?!wh(?:ich|ose?)\s|that\s)(?:(?:the|an?|once|formerly)\s)?(?:[\p{L}'’-]+\s){1,6}?(?:of|to|for|by)|(?:which|who)\s(?:[\p{Ll}-]+\s){0,2}?(?:owns|makes|issues|operates|runs|controls|supplies|backs|publishes|sells|manages|competes\swith|is\s(?:[\p{Ll}-]+\s)?owned\sby|belongs\sto))\s(?:(?:the|an?)\s)?$/u;
/** The end of the insertion, after which the sentence continues with its verb. */
const ENDS = /^['’]?s?(?:\s[\p{L}\d'’-]+){0,6},\s\p{Ll}/u;
/** Characters examined after a name and between two names. */
const AROUND = 80;

/**
 * Whether a mention is in an insertion that only describes `before`, the name before it: "Acme, the supplier of wire to
 * Bolt, fell" says nothing about Bolt. Linear.
 */
function isInserted(
  sentence: DocumentSentence,
  mention: LinkedMention,
  before: LinkedMention | undefined,
): boolean {
  if (before === undefined || before.instrument.id === mention.instrument.id) return false;
  const between = textBetween(sentence, before, mention);
  return between.length < AROUND && RELATES.test(between) && ENDS.test(textAfter(sentence, mention, AROUND));
}

/** The mentions that only identify another company: Tesla in "Tesla rival BYD", names in insertions. In text order. */
export const namedForOthers = (
  sentences: readonly DocumentSentence[],
  bySentence: ReadonlyMap<number, readonly LinkedMention[]>,
): LinkedMention[] =>
  [...bySentence].flatMap(([at, here]) =>
    here.filter(
      (mention, i) =>
        isNamedForAnother(sentences[at]!, mention) || isInserted(sentences[at]!, mention, here[i - 1]),
    ),
  );
