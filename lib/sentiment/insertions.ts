import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textBehind, textBetween } from '@/lib/model/around';
import { isNamedForAnother } from '@/lib/model/named-for-another';

/**
 * What says of the name before it how it stands to the one behind: "Acme, a supplier of wire to Bolt,", "Acme, which
 * owns Bolt,". What one did to the other is news of both, and not meant.
 */
const RELATES =
  /^(?:\s\([^)]{1,30}\)|\))?,\s(?:(?!wh(?:ich|ose?)\s|that\s)(?:(?:the|an?|once|formerly)\s)?(?:[\p{L}'’-]+\s){1,6}?(?:of|to|for|by)|(?:which|who)\s(?:[\p{Ll}-]+\s){0,2}?(?:owns|makes|issues|operates|runs|controls|supplies|backs|publishes|sells|manages|competes\swith|is\s(?:[\p{Ll}-]+\s)?owned\sby|belongs\sto))\s(?:(?:the|an?)\s)?$/u;
/** The end of the insertion, behind which the sentence goes on with its verb. */
const ENDS = /^['’]?s?(?:\s[\p{L}\d'’-]+){0,6},\s\p{Ll}/u;
/** So many characters behind a name are read, and between two names. */
const AROUND = 80;

/**
 * Whether a name stands in an insertion that only says who `before`, the name before it, is: in "Acme, the supplier of
 * wire to Bolt, fell" nothing is said of Bolt. Linear.
 */
function isInserted(
  sentence: DocumentSentence,
  mention: LinkedMention,
  before: LinkedMention | undefined,
): boolean {
  if (before === undefined || before.instrument.id === mention.instrument.id) return false;
  const between = textBetween(sentence, before, mention);
  return between.length < AROUND && RELATES.test(between) && ENDS.test(textBehind(sentence, mention, AROUND));
}

/** The mentions that only tell who another is: "Tesla rival BYD", and names in insertions. `bySentence` in text order. */
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
