import { isRunningText } from './prose';

/** Texts looked at: this many take about a millisecond, and what stands behind them is not a page's first thing. */
const MAX_TEXTS = 4_000;
/** What is not read, or not as the text of a page. */
const NOT_LOOSE = 'p,a,li,nav,footer,aside,figure,script,style,noscript,template,textarea';

/**
 * How many passages of running text stand together without paragraphs around them, `most` at most: in one element, told
 * apart by line breaks, or, where `inBoxes`, in one box each.
 */
export function looseTogether(document: Document, most: number, inBoxes: boolean): number {
  const counts = new Map<Element, number>();
  const walker = document.createTreeWalker(document.body ?? document, SHOW_TEXT);
  let highest = 0;
  for (let texts = 0; texts < MAX_TEXTS && highest < most && walker.nextNode(); texts++) {
    const { data, parentElement } = walker.currentNode as Text;
    const passages = passagesIn(data, parentElement);
    if (passages === 0 || !parentElement || parentElement.closest(NOT_LOOSE)) continue;
    for (const box of inBoxes ? boxesAround(parentElement) : [parentElement]) {
      const count = (counts.get(box) ?? 0) + passages;
      counts.set(box, count);
      highest = Math.max(highest, count);
    }
  }
  return Math.min(highest, most);
}

const SHOW_TEXT = 4;

/** A text in fixed type has blank lines between its passages; any other is one. */
function passagesIn(data: string, box: Element | null): number {
  if (box?.localName !== 'pre') return isRunningText(data.trim()) ? 1 : 0;
  return data.split(/\n\s*\n/).filter((passage) => isRunningText(passage.trim())).length;
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
