import type { BlockView } from './block-view';
import { isOfArticle, type ProseCounts } from './boilerplate-markup';

/** Reasons of lines that can head a prompt to the reader. */
const PROMPTS: ReadonlySet<string | undefined> = new Set(['newsletter', 'paywall', 'share', 'comments']);
/** Longer lines are no headings. */
const HEADING_WORDS = 10;
/** Most prose blocks in a prompt. */
const MAX_SENTENCES = 2;

interface Judged {
  block: BlockView;
  reason?: string;
}

/**
 * For each block in a small box headed by a prompt to subscribe, share or comment, the reason of that prompt: the rest of
 * the box belongs to it. `undefined` for all other blocks.
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

/** The largest box that begins with this block and is too small to be an article. */
function boxOf({ parent }: BlockView, before: BlockView | undefined, prose: ProseCounts): Element {
  const isTooLarge = (box: Element) =>
    isOfArticle(box, prose) ||
    (prose.in.get(box)?.blocks ?? 0) > MAX_SENTENCES ||
    (before !== undefined && box.contains(before.parent));
  let box = parent;
  for (let above = box.parentElement; above && !isTooLarge(above); above = above.parentElement) box = above;
  return box;
}
