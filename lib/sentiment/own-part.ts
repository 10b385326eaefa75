import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textBehind, textBetween } from '@/lib/model/around';
import { groupBy } from '@/lib/util/group-by';
import type { Span } from './item';

/** What joins the clause of another name: ", and the pound", "and India's rupee". */
const AND = /,?\s(?:and|but|while)\s(?:(?:the|its|shares\s(?:of|in)|\p{Lu}[\p{L}.-]*['’]s)\s)?$/u;
/** A verb that says how something moved. */
const MOVED =
  '(?:rose|rises|fell|falls|slid|slides|sank|sinks|lost|loses|gain(?:s|ed)|drop(?:s|ped)|climb(?:s|ed)|slip(?:s|ped)|jump(?:s|ed)|surge[sd]|soar(?:s|ed)|tumble[sd]|plunge[sd]|shed|ease[sd]|edge[sd]|add(?:s|ed)|advance[sd]|decline[sd]|dip(?:s|ped)|weaken(?:s|ed)|strengthen(?:s|ed)|firm(?:s|ed)|hit|was|were)(?!\\p{L})';
/** "And Bolt fell", "and Bolt shares also fell". */
const MOVES = new RegExp(`^(?:\\s(?:shares|stock|futures|also))*\\s${MOVED}`, 'u');
/** The clause before has a move of its own: what `and` joins are clauses, not names. */
const HAS_MOVED = new RegExp(`(?<!\\p{L})${MOVED}`, 'u');
/** So many characters behind a name are read. */
const BEHIND = 60;

/** What of a sentence is said of something that stands at `spans` in it. */
export type OwnPart = (sentence: DocumentSentence, spans: readonly Span[]) => DocumentSentence;

/**
 * Cuts away the clauses that are about other names: of "Acme wins the order; Bolt sinks" and "Acme rose 2% and Bolt
 * fell 3%" only one says anything of Acme. `mentions` in the order of the text. Linear.
 */
export function ownParts(
  sentences: readonly DocumentSentence[],
  mentions: readonly LinkedMention[],
): OwnPart {
  const cuts = new Map<number, number[]>();
  for (const [at, here] of groupBy(mentions, ({ sentence }) => sentence)) {
    const found = here.length > 1 ? cutsIn(sentences[at]!, here) : [];
    if (found.length > 0) cuts.set(at, found);
  }
  return (sentence, spans) => partAt(sentence, spans, cuts.get(sentence.index));
}

function partAt(
  sentence: DocumentSentence,
  spans: readonly Span[],
  cuts: readonly number[] | undefined,
): DocumentSentence {
  const [first, last] = [spans[0], spans.at(-1)];
  if (cuts === undefined || first === undefined || last === undefined) return sentence;
  const from = cuts.findLast((cut) => cut <= first.start) ?? sentence.start;
  const to = cuts.find((cut) => cut >= last.end) ?? sentence.end;
  return { ...sentence, tokens: sentence.tokens.filter(({ start, end }) => start >= from && end <= to) };
}

function cutsIn(sentence: DocumentSentence, here: readonly LinkedMention[]): number[] {
  return here.slice(1).flatMap((mention, at) => {
    const last = here[at]!;
    if (last.instrument.id === mention.instrument.id) return [];
    const cut = cutBetween(sentence, last, mention);
    return cut === undefined ? [] : [cut];
  });
}

/** Where the clause of the later of two names begins, if each has one of its own; an offset as the mentions'. */
function cutBetween(sentence: DocumentSentence, a: Span, b: Span): number | undefined {
  const between = textBetween(sentence, a, b);
  const semicolon = between.indexOf(';');
  if (semicolon > 0 && /\p{L}/u.test(between.slice(0, semicolon))) return a.end + semicolon + 1;
  const joined = AND.exec(between);
  if (joined === null || !HAS_MOVED.test(between.slice(0, joined.index))) return undefined;
  return MOVES.test(textBehind(sentence, b, BEHIND)) ? a.end + joined.index : undefined;
}
