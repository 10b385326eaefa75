import { visibleSpan } from './find-blocks';
import { blocksOfRuns } from './runs';
import type { Work } from './slices';
import type { Run } from './text-builder';

/** Boxes looked at: an article is cut into a few. */
const MOST_BOXES = 8;
/** Headlines looked at, on any page. */
const MOST_HEADLINES = 100;
/** Shorter texts, in UTF-16 code units, are labels. */
const TEXT = 80;

/**
 * Where a page sets its article in several boxes of one class, Readability may begin with the second: the blocks of
 * those before it, below the same headline.
 */
export function* openingOf(document: Document, blocks: readonly Run[][]): Work<Run[][]> {
  const found = blocks.flat().flatMap((run) => (typeof run === 'string' ? [] : [run.node]));
  const box = found.find(({ data }) => data.length >= TEXT)?.parentElement?.closest('p')?.parentElement;
  if (!box?.className) return [];
  const opening: Run[][] = [];
  for (const before of boxesBefore(document, box))
    if (!found.some((node) => before.contains(node)))
      opening.push(...(yield* blocksOfRuns(before, visibleSpan)));
  return opening;
}

function boxesBefore(document: Document, box: Element): Element[] {
  const alike = Array.from(document.getElementsByClassName(box.className)).slice(0, MOST_BOXES);
  const headlines = Array.from(document.getElementsByTagName('h1')).slice(0, MOST_HEADLINES);
  const ofOneStory = (other: Element) =>
    other.closest('article') === box.closest('article') &&
    !headlines.some((headline) => isBefore(other, headline) && isBefore(headline, box));
  return alike.filter((other) => isBefore(other, box) && hasParagraph(other) && ofOneStory(other));
}

/** Key points in a list repeat what follows. */
const hasParagraph = (box: Element) => Array.from(box.children).some(({ localName }) => localName === 'p');

/** Whether `a` stands before `b` and not around it. */
const isBefore = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & (FOLLOWING | WITHIN)) === FOLLOWING;

/** As `Node` names them, which a document without window lacks. */
const [FOLLOWING, WITHIN] = [4, 16];
