import { isRunningText, MIN_CHARACTERS } from './prose';

/** Text nodes visited, and long ones examined: less than 1 ms. An article is among a page's first texts. */
const MAX_TEXTS = 3_000;
const MAX_LONG = 100;
/** Elements whose text does not count: paragraphs, which are counted elsewhere, and what is not body text. */
const NOT_LOOSE = 'p,a,li,nav,footer,aside,figure,script,style,noscript,template,textarea';

/**
 * The largest number of passages of running text outside `<p>` elements that share a parent, such as text separated by
 * line breaks; with `inBoxes`, also passages in nested boxes (`<div>`) that share an ancestor up to two levels higher.
 */
export function looseTogether(document: Document, inBoxes: boolean): number {
  const counts = new Map<Element, number>();
  for (const { data, parentElement } of longTexts(document)) {
    const passages = passagesIn(data, parentElement);
    if (passages === 0 || !parentElement || parentElement.closest(NOT_LOOSE)) continue;
    for (const box of inBoxes ? boxesAround(parentElement) : [parentElement])
      counts.set(box, (counts.get(box) ?? 0) + passages);
  }
  return Math.max(0, ...counts.values());
}

function* longTexts(document: Document): Generator<Text> {
  const walker = document.createTreeWalker(document.body ?? document, SHOW_TEXT);
  let long = 0;
  for (let texts = 0; texts < MAX_TEXTS && long < MAX_LONG && walker.nextNode(); texts++) {
    const text = walker.currentNode as Text;
    if (text.data.length < MIN_CHARACTERS) continue;
    long++;
    yield text;
  }
}

const SHOW_TEXT = 4;
/** Longest part of one text that is examined, in UTF-16 code units. */
const MAX_CHARACTERS = 20_000;

/** Number of passages in a text node: in `<pre>` blank lines separate them, elsewhere it is one. */
function passagesIn(data: string, box: Element | null): number {
  if (box?.localName !== 'pre') return isRunningText(data.trim()) ? 1 : 0;
  const passages = data.slice(0, MAX_CHARACTERS).split(/\n\s*\n/);
  return passages.filter((passage) => isRunningText(passage.trim())).length;
}

/** An element and its two nearest ancestors; only itself if its text describes a headline beside it, as in a list. */
function boxesAround(box: Element): Element[] {
  const above = box.parentElement;
  if (!above || Array.from(above.children).some(isHeadline)) return [box];
  return [box, above, above.parentElement].filter((each) => each !== null);
}

/** Fewest UTF-16 code units of a headline. */
const HEADLINE = 20;

function isHeadline(element: Element): boolean {
  const link = /^h[2-4]$/.test(element.localName) ? element.querySelector('a') : element;
  return link?.localName === 'a' && (link.textContent?.trim().length ?? 0) >= HEADLINE;
}
