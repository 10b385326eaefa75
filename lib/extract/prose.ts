import type { Scope } from './scope';
import { hostOf } from './shadow-roots';

/** Shortest paragraph that counts as running text, in UTF-16 code units. */
export const MIN_CHARACTERS = 80;

/** Paragraphs examined: enough for any article. */
export const MAX_PARAGRAPHS = 400;

/** Paragraphs of running text that make an article; more are not counted. */
export const SEVERAL = 4;

/** The largest number of paragraphs of running text that share an ancestor up to three levels up; at most `SEVERAL`. */
export function proseTogether(root: ParentNode): number {
  let highest = 0;
  const counts = new Map<Node, number>();
  const paragraphs = root.querySelectorAll('p');
  for (let i = 0; i < Math.min(paragraphs.length, MAX_PARAGRAPHS); i++) {
    const paragraph = paragraphs[i]!;
    if (!isProse(paragraph)) continue;
    for (const place of [
      paragraph.parentNode,
      paragraph.parentNode?.parentNode,
      paragraph.parentNode?.parentNode?.parentNode,
    ]) {
      if (!place) continue;
      const count = (counts.get(place) ?? 0) + 1;
      if (count === SEVERAL) return count;
      highest = Math.max(highest, count);
      counts.set(place, count);
    }
  }
  return highest;
}

/** A parent of paragraphs, and the length of their text in UTF-16 code units. */
interface ProseBox {
  box: ParentNode;
  length: number;
}

/**
 * The element or shadow root with the longest running text in its child paragraphs, in `scope` or in `shadows`, ignoring
 * comments and consent prompts.
 */
export function longestProse({ root, without }: Scope, shadows: readonly ShadowRoot[]): ProseBox | undefined {
  const lengths = new Map<ParentNode, number>();
  for (const paragraph of [root, ...shadows].flatMap(paragraphsIn)) {
    const box = paragraph.parentNode;
    if (!box || !isProse(paragraph) || isForeign(paragraph)) continue;
    if (without.some((other) => other.contains(paragraph))) continue;
    lengths.set(box, (lengths.get(box) ?? 0) + (paragraph.textContent?.length ?? 0));
  }
  const boxes = Array.from(lengths, ([box, length]) => ({ box, length }));
  return boxes.sort((a, b) => b.length - a.length)[0];
}

const paragraphsIn = (root: ParentNode): Element[] =>
  Array.from(root.querySelectorAll('p')).slice(0, MAX_PARAGRAPHS);

/** Whether a paragraph is in comments or a consent prompt, also by the elements that host its shadow roots. */
function isForeign(paragraph: Element): boolean {
  for (let at: Element | undefined = paragraph; at; at = hostOf(at))
    if (at.closest(NOT_ITS_OWN) !== null) return true;
  return false;
}

/** A constant, not a `join`: the bundler would keep a call in the gate's script, which does not use it. */
const NOT_ITS_OWN =
  '[class*="comment" i],[class*="disqus" i],[class*="cookie" i],[class*="gdpr" i],[class*="consent" i],' +
  '[id*="comment" i],[id*="disqus" i],[id*="cookie" i],[id*="gdpr" i],[id*="consent" i],[role="dialog"]';

/** Headings examined for links. */
const MAX_HEADINGS = 600;

/** Whether at least `wanted` headings of the page are links. */
export function hasHeadlines(document: Document, wanted: number): boolean {
  const headings = document.querySelectorAll('h2,h3,h4');
  let found = 0;
  for (let i = 0; i < Math.min(headings.length, MAX_HEADINGS) && found < wanted; i++)
    if (isHeadline(headings[i]!)) found++;
  return found >= wanted;
}

/**
 * Whether at least `wanted` linked headlines have the first paragraphs of their story below, as on blogs' front pages.
 */
export function hasStories(document: Document, wanted: number): boolean {
  const links = Array.from(document.querySelectorAll('h1 a,h2 a,h3 a')).slice(0, MAX_LINKS);
  return links.filter((link) => leadsElsewhere(link) && hasTextBelow(link.parentElement)).length >= wanted;
}

/** Headlines examined for paragraphs below. */
const MAX_LINKS = 40;

/** Whether a link leads to another page: links of section headings lead to the section (`#`). */
const leadsElsewhere = (link: Element) => !(link.getAttribute('href') ?? '#').includes('#');

/** Whether two paragraphs follow a heading or its parent. */
function hasTextBelow(heading: Element | null): boolean {
  return [heading, heading?.parentElement].some((above) => {
    const first = above?.nextElementSibling;
    const paragraphs = first?.localName === 'p' ? [first, first.nextElementSibling] : first?.children;
    const texts = Array.from(paragraphs ?? []).filter((each) => each?.localName === 'p' && isProse(each));
    return texts.length > 1;
  });
}

const isHeadline = (heading: Element) => heading.querySelector('a') !== null || heading.closest('a') !== null;

/** Whether a paragraph is running text outside lists, menus, figures, links and teasers. */
export function isProse(paragraph: Element): boolean {
  const text = paragraph.textContent?.trim() ?? '';
  return (
    isRunningText(text) &&
    paragraph.closest('a,li,nav,footer,aside,figure') === null &&
    ![paragraph.parentElement, paragraph.parentElement?.parentElement].some(isTeaser)
  );
}

/** Whether a text has the length and the end of a sentence. */
export const isRunningText = (text: string): boolean =>
  text.length >= MIN_CHARACTERS && /[.!?]["'”’)]*$/.test(text.slice(-8));

/** Whether a box holds a linked headline and at most two paragraphs. */
const isTeaser = (box: Element | null | undefined) =>
  box != null &&
  box.getElementsByTagName('p').length <= 2 &&
  Array.from(box.querySelectorAll('h2,h3,h4')).some(isHeadline);

/** Paragraphs counted on a very long page; more would not change the result. */
const MAX_COUNTED = 5_000;

/** The smallest element that holds most of the page's running text; the body if there are no paragraphs. */
export function proseRoot(document: Document): Element {
  const paragraphs = Array.from(document.getElementsByTagName('p')).slice(0, MAX_COUNTED);
  const texts = paragraphs.map((paragraph) => ({
    box: paragraph.parentElement,
    length: paragraph.textContent?.length ?? 0,
  }));
  return boxAround(
    document.body,
    texts.filter(({ length }) => length >= MIN_CHARACTERS),
  );
}

/** The search descends into a child while it holds this share of its parent's text. */
const MIN_SHARE = 0.7;

/** The smallest element in `root` that holds most of the texts, each given by its parent `box` and its length. */
export function boxAround(root: Element, texts: Iterable<{ box: Element | null; length: number }>): Element {
  const lengths = new Map<Element, number>();
  for (const { box, length } of texts)
    for (let around = box; around; around = around.parentElement)
      lengths.set(around, (lengths.get(around) ?? 0) + length);
  let box = root;
  // No recursion: scripts can nest elements deeper than the call stack allows.
  for (let next: Element | undefined = root; next; next = mainChild(box, lengths)) box = next;
  return box;
}

/** The child of an element that holds most of its texts, if one does. */
function mainChild(box: Element, lengths: ReadonlyMap<Element, number>): Element | undefined {
  const enough = MIN_SHARE * (lengths.get(box) ?? Number.POSITIVE_INFINITY);
  // Not by `children`: a live list is slow to iterate if there are thousands.
  let child = box.firstElementChild;
  while (child && (lengths.get(child) ?? 0) < enough) child = child.nextElementSibling;
  return child ?? undefined;
}
