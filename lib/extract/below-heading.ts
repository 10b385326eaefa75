import { isAfter } from './document-order';
import { textIn } from './headline';

/** Elements looked at. */
const MAX_ELEMENTS = 30;
/** Parts of a page that speak of other articles, or in which readers do. */
const ELSEWHERE = '[class*="comment" i],[id*="comment" i],[class*="related" i],aside,nav,footer';

/** The first elements of a selector that stand below the heading or, where it is not known, anywhere in the page. */
export function elementsBelow(document: Document, heading: Element | undefined, selector: string): Element[] {
  const found = Array.from(document.querySelectorAll(selector)).slice(0, MAX_ELEMENTS);
  return found.filter(
    (element) => isBelow(element, heading) && !element.closest(ELSEWHERE) && !isOfTeaser(element, heading),
  );
}

/** Whether it stands in a small box with the headline of another story, which leads there. */
function isOfTeaser(element: Element, heading: Element | undefined): boolean {
  const isTeaser = (box: Element) =>
    !box.contains(heading ?? null) &&
    box.getElementsByTagName('p').length <= 2 &&
    Array.from(box.querySelectorAll('h2,h3,h4')).some(leadsToStory);
  return [element.parentElement, element.parentElement?.parentElement].some(
    (box) => box != null && isTeaser(box),
  );
}

/** In UTF-16 code units: shorter headings that are links name authors. */
const MIN_HEADLINE = 24;

const leadsToStory = (heading: Element) =>
  textIn(heading).length >= MIN_HEADLINE && (heading.querySelector('a') ?? heading.closest('a')) !== null;

/** The texts in an element, box by box, if together they are no longer than this in UTF-16 code units; else none. */
export function shortTexts(element: Element, longest: number): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const texts: string[] = [];
  // Read no further than that: what is marked may be half of the page.
  for (let left = longest; walker.nextNode(); ) {
    const { data } = walker.currentNode as Text;
    left -= data.length;
    if (left < 0) return [];
    texts.push(data);
  }
  return texts;
}

const SHOW_TEXT = 4;

const isBelow = (element: Element, heading: Element | undefined): boolean =>
  heading === undefined || isAfter(element, heading);
