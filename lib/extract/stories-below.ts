import { countUpTo, isWithin } from './document-order';
import { textIn } from './headline';
import { isProse, MAX_PARAGRAPHS } from './prose';

/** Most headings: a page with more is a list. */
const MAX_HEADINGS = 40;
/** Byline or date of a story; a section of a story has a heading but neither of these. */
const OF_A_STORY =
  'time,[rel~="author"],[itemprop~="author"],[class*="author" i],[class*="byline" i],[class*="post-date" i],[class*="published" i]';
/** Fewest paragraphs of running text in the page's own story. */
const MIN_PARAGRAPHS = 3;

/**
 * Boxes of other stories below a page's heading, each with its own heading and a byline or date: some sites load the next
 * stories into the box of the first. Empty if too little text would remain without them.
 */
export function otherStoriesBelow(document: Document, heading: Element): Element[] {
  const headings = Array.from(document.getElementsByTagName('h1'));
  if (headings.length < 2 || headings.length > MAX_HEADINGS) return [];
  const below = headings.slice(countUpTo(headings, heading)).filter((each) => isOther(each, heading));
  if (below.length === 0) return [];
  const prose = proseBelow(document, heading);
  const others = below
    .map((each) => boxOf(each, headings, prose))
    .filter((box) => box.querySelector(OF_A_STORY) !== null);
  const boxes = new Set(others);
  const own = prose.filter((paragraph) => !isWithin(paragraph, boxes));
  return own.length >= MIN_PARAGRAPHS ? others : [];
}

/** Whether a heading is of another story; some pages repeat their own for narrow windows. */
const isOther = (each: Element, heading: Element) => textIn(each) !== '' && textIn(each) !== textIn(heading);

function proseBelow(document: Document, heading: Element): Element[] {
  const paragraphs = Array.from(document.getElementsByTagName('p')).slice(0, MAX_PARAGRAPHS);
  return paragraphs.slice(countUpTo(paragraphs, heading)).filter(isProse);
}

/** The largest element around a heading that contains no other heading and no paragraph before this heading. */
function boxOf(heading: Element, headings: readonly Element[], prose: readonly Element[]): Element {
  const at = headings.indexOf(heading);
  // Testing the nearest suffices: an element that contains this heading and a farther one contains the nearest too.
  const nearest = [prose[countUpTo(prose, heading) - 1], headings[at - 1], headings[at + 1]];
  const isTooLarge = (box: Element) => nearest.some((other) => other !== undefined && box.contains(other));
  let box = heading;
  for (let above = box.parentElement; above && !isTooLarge(above); above = above.parentElement) box = above;
  return box;
}
