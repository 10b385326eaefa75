import { isBefore } from './document-order';
import { visibleSpan } from './find-blocks';
import { blocksOfRuns } from './runs';
import type { Work } from './slices';
import type { Run } from './text-builder';

/** Boxes examined: an article has a few. */
const MAX_BOXES = 8;
/** Headings examined. */
const MAX_HEADLINES = 100;
/** Fewest UTF-16 code units of a paragraph; shorter texts are labels. */
const TEXT = 80;

/**
 * The blocks that Readability missed at the beginning: where a page sets its article in several boxes of one class, it
 * may start with a later one. Reads the boxes before it below the same headline.
 */
export function* openingOf(document: Document, blocks: readonly Run[][]): Work<Run[][]> {
  const box = boxOfText(blocks);
  if (!box?.className) return [];
  const opening: Run[][] = [];
  for (const before of boxesBefore(document, box))
    if (!blocks.some((block) => block.some((run) => typeof run !== 'string' && before.contains(run.node))))
      opening.push(...(yield* blocksOfRuns(before, visibleSpan)));
  return opening;
}

/** The parent of the first paragraph. */
function boxOfText(blocks: readonly Run[][]): Element | null | undefined {
  const isText = (run: Run) => typeof run !== 'string' && run.node.data.length >= TEXT;
  const run = blocks.find((block) => block.some(isText))?.find(isText);
  return typeof run === 'object' ? run.node.parentElement?.closest('p')?.parentElement : undefined;
}

function boxesBefore(document: Document, box: Element): Element[] {
  const alike = Array.from(document.getElementsByClassName(box.className)).slice(0, MAX_BOXES);
  const headlines = Array.from(document.getElementsByTagName('h1')).slice(0, MAX_HEADLINES);
  const ofOneStory = (other: Element) =>
    other.closest('article') === box.closest('article') &&
    !headlines.some((headline) => isBefore(other, headline) && isBefore(headline, box));
  return alike.filter((other) => isBefore(other, box) && hasParagraph(other) && ofOneStory(other));
}

/** Boxes without paragraphs, such as a list of key points, are skipped: they repeat what follows. */
const hasParagraph = (box: Element) => Array.from(box.children).some(({ localName }) => localName === 'p');
