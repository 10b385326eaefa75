import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBetween } from '@/lib/model/around';
import { groupBy } from '@/lib/util/group-by';
import type { Span } from '../items/item';

/** The end of the text between two names that begins a new clause: ", and the", "and India's". */
const AND = /,?\s(?:and|but|while)\s(?:(?:the|its|shares\s(?:of|in)|\p{Lu}[\p{L}.-]*['’]s)\s)?$/u;
/** A verb of a move. */
const MOVED =
  '(?:rose|rises|fell|falls|slid|slides|sank|sinks|lost|loses|gain(?:s|ed)|drop(?:s|ped)|climb(?:s|ed)|slip(?:s|ped)|jump(?:s|ed)|surge[sd]|soar(?:s|ed)|tumble[sd]|plunge[sd]|shed|ease[sd]|edge[sd]|add(?:s|ed)|advance[sd]|decline[sd]|dip(?:s|ped)|weaken(?:s|ed)|strengthen(?:s|ed)|firm(?:s|ed)|hit|was|were)(?!\\p{L})';
/** Text after the second name: it moves itself, as in "and Bolt fell", "and Bolt shares also fell". */
const MOVES = new RegExp(`^(?:\\s(?:shares|stock|futures|also))*\\s${MOVED}`, 'u');
/** Text after the first name: it moves itself too, so that "and" joins clauses, not names. */
const HAS_MOVED = new RegExp(`(?<!\\p{L})${MOVED}`, 'u');
/** Characters examined after a name. */
const BEHIND = 60;

/** Reduces a sentence to the clauses about the thing at `spans`. */
export type OwnPart = (sentence: DocumentSentence, spans: readonly Span[]) => DocumentSentence;

/**
 * Creates an `OwnPart`, which cuts away clauses about other names: in "Acme wins the order; Bolt sinks" and "Acme rose 2%
 * and Bolt fell 3%" only the first clause is about Acme. `mentions` are in text order. Linear.
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

/** Offset (as in mentions) at which the clause of the second name begins; undefined if both share a clause. */
function cutBetween(sentence: DocumentSentence, a: Span, b: Span): number | undefined {
  const between = textBetween(sentence, a, b);
  const semicolon = between.indexOf(';');
  if (semicolon > 0 && /\p{L}/u.test(between.slice(0, semicolon))) return a.end + semicolon + 1;
  const joined = AND.exec(between);
  if (joined === null || !HAS_MOVED.test(between.slice(0, joined.index))) return undefined;
  return MOVES.test(textAfter(sentence, b, BEHIND)) ? a.end + joined.index : undefined;
}
