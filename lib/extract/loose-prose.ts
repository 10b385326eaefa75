import { isRunningText, MIN_CHARACTERS } from './prose';

/** Texts walked over, and those of them looked at: less than a millisecond. An article stands among a page's first. */
const MAX_TEXTS = 3_000;
const MAX_LONG = 100;
/** What is not read, or not as the text of a page. */
const NOT_LOOSE = 'p,a,li,nav,footer,aside,figure,script,style,noscript,template,textarea';

/**
 * How many passages of running text stand together without paragraphs around them: in one element, told
 * apart by line breaks, or, where `inBoxes`, in one box each.
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
/** Of one text, in UTF-16 code units. */
const MAX_CHARACTERS = 20_000;

/** A text in fixed type has blank lines between its passages; any other is one. */
function passagesIn(data: string, box: Element | null): number {
  if (box?.localName !== 'pre') return isRunningText(data.trim()) ? 1 : 0;
  const passages = data.slice(0, MAX_CHARACTERS).split(/\n\s*\n/);
  return passages.filter((passage) => isRunningText(passage.trim())).length;
}

/** Three boxes, unless the text is what a list says about the headline beside it. */
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
