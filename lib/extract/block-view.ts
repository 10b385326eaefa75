import type { BlockKind } from '@/lib/model';
import { type BlockText, type Run, textOfRuns } from './text-builder';

/** One block of the page and what is needed to classify it. */
export interface BlockView extends BlockText {
  /** The element on the page that its first character stands in. */
  parent: Element;
  kind: BlockKind;
  words: number;
  /** Share of its characters that stand in links. */
  linked: number;
  /** Whether it is a sentence at least, as the body of an article is made of. */
  isProse: boolean;
}

/** Shorter sentences occur in captions and menus as often as in articles. */
const PROSE_WORDS = 15;

/** `undefined` for runs without a visible character. */
export function viewOfRuns(runs: readonly Run[]): BlockView | undefined {
  const block = textOfRuns(runs);
  const parent = block.segments[0]?.node.parentElement;
  if (!parent) return undefined;
  const kind = kindByMarkup(parent);
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

/** What kind of text the page's markup says this is. One look up the tree settles it for most blocks: paragraphs. */
function kindByMarkup(parent: Element): BlockKind {
  if (parent.closest(MARKED) === null) return 'paragraph';
  return KINDS.find(([selector]) => parent.closest(selector) !== null)?.[1] ?? 'paragraph';
}

/** Words of a text: runs of letters and digits; `1,234.5` and `don’t` are one each. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];

/** Number of words as `wordsOf` tells them. */
export const countWords = (text: string) => wordsOf(text).length;

/** Ends with a full stop or the like, closing quotes and brackets aside. */
export const endsLikeSentence = (text: string) => /[.!?…:]["'”’»)\]]{0,3}$/.test(text.slice(-8));

function linkedShare({ text, segments }: BlockText): number {
  const linked = segments.filter(({ node }) => node.parentElement?.closest('a') != null);
  return linked.reduce((sum, { length }) => sum + length, 0) / Math.max(1, text.length);
}
