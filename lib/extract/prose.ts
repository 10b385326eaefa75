import type { Scope } from './scope';
import { hostOf } from './shadow-roots';

/** Shortest paragraph that counts as running text, in UTF-16 code units. */
export const MIN_CHARACTERS = 80;

/** Paragraphs looked at: enough for any article, bounded on any page. */
export const MAX_PARAGRAPHS = 400;

/** So many paragraphs of running text together make an article: more are not counted. */
export const SEVERAL = 4;

/** How many paragraphs of running text stand together, `SEVERAL` at most: below one parent, or in one box each below it. */
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

/** Text that stands together, and its length in UTF-16 code units. */
interface ProseBox {
  box: ParentNode;
  length: number;
}

/**
 * What has the longest running text in paragraphs of its own, in `scope` or in one of these shadow roots; comments and
 * consent aside.
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

/** Components have names too, and may be components of others. */
function isForeign(paragraph: Element): boolean {
  for (let at: Element | undefined = paragraph; at; at = hostOf(at))
    if (at.closest(NOT_ITS_OWN) !== null) return true;
  return false;
}

/** One text: what is put together by calls would stay in the gate's script, which never asks for it. */
const NOT_ITS_OWN =
  '[class*="comment" i],[class*="disqus" i],[class*="cookie" i],[class*="gdpr" i],[class*="consent" i],' +
  '[id*="comment" i],[id*="disqus" i],[id*="cookie" i],[id*="gdpr" i],[id*="consent" i],[role="dialog"]';

/** Headings looked at for the number of headlines. */
const MAX_HEADINGS = 600;

/** Whether so many headings of the page lead elsewhere. */
export function hasHeadlines(document: Document, wanted: number): boolean {
  const headings = document.querySelectorAll('h2,h3,h4');
  let found = 0;
  for (let i = 0; i < Math.min(headings.length, MAX_HEADINGS) && found < wanted; i++)
    if (isHeadline(headings[i]!)) found++;
  return found >= wanted;
}

/** Whether so many headlines lead to a story whose first paragraphs stand below, as the front pages of blogs have them. */
export function hasStories(document: Document, wanted: number): boolean {
  const links = Array.from(document.querySelectorAll('h1 a,h2 a,h3 a')).slice(0, MAX_LINKS);
  return links.filter((link) => leadsElsewhere(link) && hasTextBelow(link.parentElement)).length >= wanted;
}

/** Headlines looked at for stories below them. */
const MAX_LINKS = 40;

/** Of a section it leads to that section. */
const leadsElsewhere = (link: Element) => !(link.getAttribute('href') ?? '#').includes('#');

/** Whether two paragraphs follow a heading, or the box that it stands in. */
function hasTextBelow(heading: Element | null): boolean {
  return [heading, heading?.parentElement].some((above) => {
    const first = above?.nextElementSibling;
    const paragraphs = first?.localName === 'p' ? [first, first.nextElementSibling] : first?.children;
    const texts = Array.from(paragraphs ?? []).filter((each) => each?.localName === 'p' && isProse(each));
    return texts.length > 1;
  });
}

const isHeadline = (heading: Element) => heading.querySelector('a') !== null || heading.closest('a') !== null;

/** Whether a paragraph is running text of its own: whole sentences, no part of a list, a menu or a picture. */
export function isProse(paragraph: Element): boolean {
  const text = paragraph.textContent?.trim() ?? '';
  return (
    isRunningText(text) &&
    paragraph.closest('a,li,nav,footer,aside,figure') === null &&
    ![paragraph.parentElement, paragraph.parentElement?.parentElement].some(isTeaser)
  );
}

/** Whether a text is long enough for a sentence, and ends like one. */
export const isRunningText = (text: string): boolean =>
  text.length >= MIN_CHARACTERS && /[.!?]["'”’)]*$/.test(text.slice(-8));

/** A box of a headline and a line or two about it. */
const isTeaser = (box: Element | null | undefined) =>
  box != null &&
  box.getElementsByTagName('p').length <= 2 &&
  Array.from(box.querySelectorAll('h2,h3,h4')).some(isHeadline);

/** Paragraphs of a page too long to be copied whole; beyond these the picture does not change. */
const MAX_COUNTED = 5_000;

/** The smallest element that holds most of the page's running text; the body where there are no paragraphs. */
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

/** An element belongs to the box of texts while it holds this share of those around it. */
const MIN_SHARE = 0.7;

/** The smallest element at or below `root` that holds most of some texts, of which each stands in a `box`; lengths in UTF-16 code units. */
export function boxAround(root: Element, texts: Iterable<{ box: Element | null; length: number }>): Element {
  const lengths = new Map<Element, number>();
  for (const { box, length } of texts)
    for (let around = box; around; around = around.parentElement)
      lengths.set(around, (lengths.get(around) ?? 0) + length);
  let box = root;
  // Step by step: scripts nest elements deeper than functions may call themselves.
  for (let next: Element | undefined = root; next; next = mainChild(box, lengths)) box = next;
  return box;
}

/** The child of an element that holds most of its texts, if one does. */
function mainChild(box: Element, lengths: ReadonlyMap<Element, number>): Element | undefined {
  const enough = MIN_SHARE * (lengths.get(box) ?? Number.POSITIVE_INFINITY);
  // From one to the next: the list of all children is a live one, slow to walk where they are thousands.
  let child = box.firstElementChild;
  while (child && (lengths.get(child) ?? 0) < enough) child = child.nextElementSibling;
  return child ?? undefined;
}
