import type { BlockKind } from '@/lib/model';
import { type BlockText, type Run, textOfRuns } from './text-builder';

/** One block of the page with the properties that classify it. */
export interface BlockView extends BlockText {
  /** The element that contains its first character. */
  parent: Element;
  kind: BlockKind;
  words: number;
  /** Share of its characters in links. */
  linked: number;
  /** Whether it is running text: one sentence or more. */
  isProse: boolean;
}

/** Fewest words of prose: shorter sentences are as common in captions and menus as in articles. */
const PROSE_WORDS = 15;

/** The view of one block; `undefined` if its runs have no visible character. */
export function viewOfRuns(runs: readonly Run[]): BlockView | undefined {
  const block = textOfRuns(runs);
  const parent = block.segments[0]?.node.parentElement;
  if (!parent) return undefined;
  const kind = isFigures(block.text) ? 'table' : kindByMarkup(parent);
  const words = countWords(block.text);
  const linked = linkedShare(block);
  const isProse =
    words >= PROSE_WORDS &&
    linked < 0.5 &&
    endsLikeSentence(block.text) &&
    kind !== 'heading' &&
    kind !== 'caption';
  return { ...block, parent, kind, words, linked, isProse };
}

const KINDS: readonly (readonly [selector: string, kind: BlockKind])[] = [
  ['figcaption,caption,figure', 'caption'],
  ['h1,h2,h3,h4,h5,h6,[role="heading"]', 'heading'],
  ['table', 'table'],
  ['blockquote', 'quote'],
  ['li,dt,dd', 'list-item'],
];

const MARKED = KINDS.map(([selector]) => selector).join();

/** The kind of block by the page's markup. For most blocks, which are paragraphs, one `closest` is enough. */
function kindByMarkup(parent: Element): BlockKind {
  if (parent.closest(MARKED) === null) return 'paragraph';
  return KINDS.find(([selector]) => parent.closest(selector) !== null)?.[1] ?? 'paragraph';
}

/** Whether most characters are no letters, as in tables that are set in `<pre>`. */
const isFigures = (text: string): boolean =>
  Array.from(text.replace(/[\p{L}\s]+/gu, '')).length * 2 > text.length;

/** The words of a text: runs of letters and digits; `1,234.5` and `don’t` are one word each. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];

/** Number of words by `wordsOf`. */
export const countWords = (text: string) => wordsOf(text).length;

/** Whether a text ends with sentence punctuation, ignoring closing quotes and brackets. */
export const endsLikeSentence = (text: string) => /[.!?…:]["'”’»)\]]{0,3}$/.test(text.slice(-8));

function linkedShare({ text, segments }: BlockText): number {
  const linked = segments.filter(({ node }) => node.parentElement?.closest('a') != null);
  return linked.reduce((sum, { length }) => sum + length, 0) / Math.max(1, text.length);
}
