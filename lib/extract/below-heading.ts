import { isAfter } from './document-order';
import { textIn } from './headline';
import { isInTeaserBox } from './teaser-box';

/** Matches examined. */
const MAX_ELEMENTS = 30;
/** Parts of a page with other articles or readers' comments. */
const ELSEWHERE = '[class*="comment" i],[id*="comment" i],[class*="related" i],aside,nav,footer';

/** The first matches of a selector below the heading, or anywhere on the page if there is no heading. */
export function elementsBelow(document: Document, heading: Element | undefined, selector: string): Element[] {
  const found = Array.from(document.querySelectorAll(selector)).slice(0, MAX_ELEMENTS);
  return found.filter(
    (element) => isBelow(element, heading) && !element.closest(ELSEWHERE) && !isOfTeaser(element, heading),
  );
}

/** Whether an element is part of the teaser of another story. */
const isOfTeaser = (element: Element, heading: Element | undefined): boolean =>
  isInTeaserBox(element, leadsToStory, (box) => heading !== undefined && box.contains(heading));

/** Fewest UTF-16 code units of a headline: shorter linked headings are author names. */
const MIN_HEADLINE = 24;

const leadsToStory = (heading: Element) =>
  textIn(heading).length >= MIN_HEADLINE && (heading.querySelector('a') ?? heading.closest('a')) !== null;

/** The text nodes in an element; none if together they are longer than `longest` UTF-16 code units. */
export function shortTexts(element: Element, longest: number): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const texts: string[] = [];
  // Stop there: the element may be half of the page.
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
