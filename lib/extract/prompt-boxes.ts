import type { BlockView } from './block-view';
import { isOfArticle, type ProseCounts } from './boilerplate-markup';

/** Why a line may head a box that asks readers for something. */
const PROMPTS: ReadonlySet<string | undefined> = new Set(['newsletter', 'paywall', 'share', 'comments']);
/** Longer lines are no headings. */
const HEADING_WORDS = 10;
/** More sentences than this are no prompt. */
const MAX_SENTENCES = 2;

interface Judged {
  block: BlockView;
  reason?: string;
}

/**
 * For each block the reason of the line that heads the small box it stands in, where that asks to subscribe, to share
 * or to comment: what follows says what one would get. `undefined` for all others.
 */
export function reasonsOfBoxes(judged: readonly Judged[], prose: ProseCounts): (string | undefined)[] {
  let head: { box: Element; reason: string | undefined } | undefined;
  return judged.map(({ block, reason }, at) => {
    if (head && !head.box.contains(block.parent)) head = undefined;
    if (head) return head.reason;
    if (PROMPTS.has(reason) && block.words <= HEADING_WORDS)
      head = { box: boxOf(block, judged[at - 1]?.block, prose), reason };
    return undefined;
  });
}

/** The largest box that a block is the first of and that is too small for an article. */
function boxOf({ parent }: BlockView, before: BlockView | undefined, prose: ProseCounts): Element {
  const isTooLarge = (box: Element) =>
    isOfArticle(box, prose) ||
    (prose.in.get(box)?.blocks ?? 0) > MAX_SENTENCES ||
    (before !== undefined && box.contains(before.parent));
  let box = parent;
  for (let above = box.parentElement; above && !isTooLarge(above); above = above.parentElement) box = above;
  return box;
}
