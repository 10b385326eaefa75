import { isProse } from './prose';
import type { Scope } from './scope';
import type { Work } from './slices';

/** An inert copy of a page that Readability may take apart, and the way back to the page. */
export interface PageCopy {
  document: Document;
  /** From each text node of the copy to the one on the page that it stands for. */
  live: ReadonlyMap<Node, Text>;
  /** Where a limit was reached: the first node of the page that was not copied. */
  end: Node | undefined;
}

/** How much of a page is copied: what is beyond is left out, so that no page can hold up the reader's. */
interface CopyLimits {
  elements: number;
  /** UTF-16 code units of text. */
  characters: number;
}

/**
 * Elements without text of their own to read. Some hold raw markup where scripts run; in others stands what browsers
 * show that do not know them, or what a formula is called in other notations.
 */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'annotation',
  'annotation-xml',
  'canvas',
  'audio',
  'video',
  'iframe',
  'noembed',
  'noframes',
  'progress',
  'meter',
  'textarea',
  'select',
  'option',
  'link',
  'meta',
  'dialog',
]);

/** Nodes between two points at which the caller may pause. */
const SLICE = 256;

/** Pages of articles are some 25 elements deep. Readability walks ancestors again and again. */
const MAX_DEPTH = 128;

/** It reads a text anew for each element around it: below this depth one counts for several times its length. */
const SHALLOW = 32;

/**
 * Copies what is in `scope`, pausing (`yield`) every few hundred nodes. The copy lives in a document of its own that
 * loads nothing and runs nothing; the page is only read.
 */
export function* copyPage(scope: Scope, limits: CopyLimits): Work<PageCopy> {
  const { root } = scope;
  const source = root.ownerDocument;
  const copy = source.implementation.createHTMLDocument(source.title.slice(0, 300));
  const live = new Map<Node, Text>();
  const top =
    root === source.body
      ? copy.body
      : copy.body.appendChild(copyNode(copy, root) ?? copy.createElement('div'));
  const first = root.firstChild;
  const end = first
    ? yield* copyFrom({ node: first, parent: top, depth: 0 }, scope, live, limits)
    : undefined;
  dropAddresses(copy);
  for (const heading of copy.querySelectorAll(HEADINGS)) heading.removeAttribute('class');
  return { document: copy, live, end };
}

/** Copies from a place to the end of the scope. @returns where a limit was reached */
function* copyFrom(
  place: Place,
  { root, without }: Scope,
  live: Map<Node, Text>,
  limits: CopyLimits,
): Work<Node | undefined> {
  const copy = place.parent.ownerDocument!;
  const left = { ...limits };
  for (let steps = 1; left.elements > 0 && left.characters > 0; steps++) {
    const { node } = place;
    const most = Math.ceil(left.characters / timesRead(place));
    const twin = without.includes(node as Element) ? undefined : copyNode(copy, node, most);
    if (twin) place.parent.appendChild(twin);
    if (twin && isText(node)) live.set(twin, node);
    spend(left, twin, timesRead(place));
    if (!goOn(place, twin, root)) return undefined;
    if (steps % SLICE === 0) yield;
  }
  return place.node;
}

const timesRead = ({ depth }: Place) => Math.max(1, Math.ceil(depth / SHALLOW));

/** Indentation is next to no work for whoever reads the copy. */
function spend(left: CopyLimits, twin: Node | undefined, times: number): void {
  if (twin && isText(twin)) left.characters -= twin.data.trim().length * times;
  else left.elements--;
}

/** A node of the page and where in the copy its twin belongs; goes from node to node, as it is the copy's time. */
interface Place {
  node: Node;
  parent: Node;
  depth: number;
}

/** Goes on to the next in document order, past the children of a node without twin. @returns whether there is one */
function goOn(place: Place, twin: Node | undefined, top: Node): boolean {
  const child = twin && place.depth < MAX_DEPTH ? place.node.firstChild : null;
  if (twin && child) {
    place.node = child;
    place.parent = twin;
    place.depth++;
    return true;
  }
  return goPast(place, top);
}

function goPast(place: Place, top: Node): boolean {
  let next = place.node.nextSibling;
  while (!next) {
    const [above, twinAbove] = [place.node.parentNode, place.parent.parentNode];
    if (!above || !twinAbove || above === top) return false;
    place.node = above;
    place.parent = twinAbove;
    place.depth--;
    next = above.nextSibling;
  }
  place.node = next;
  return true;
}

const isText = (node: Node): node is Text => node.nodeType === 3;

/** @param most of a text, in UTF-16 code units: no single one is longer than all that may be copied */
function copyNode(copy: Document, node: Node, most = 0): Node | undefined {
  if (isText(node)) return copy.createTextNode(node.data.slice(0, most).replace(/\s+/g, ' '));
  if (node.nodeType !== 1 || isLeftOut(node as Element)) return undefined;
  const twin = withoutName(copy.importNode(node as Element, false));
  if (isFoldedText(node as Element)) twin.removeAttribute('style');
  return twin;
}

/** A field's name is a property of its form: of one called `tagName` Readability would ask in vain what it is. */
function withoutName(element: Element): Element {
  if (FIELDS.has(element.localName)) for (const name of ['name', 'id']) element.removeAttribute(name);
  return element;
}

const FIELDS = new Set(['input', 'button', 'fieldset', 'object', 'output', 'img']);

function dropAddresses(copy: Document): void {
  for (const element of copy.querySelectorAll(WITH_ADDRESS))
    for (const name of ADDRESSES) element.removeAttribute(name);
}

/** Many sites call a heading a header, and Readability takes that for the head of the page. */
const HEADINGS = 'h2[class*="header" i],h3[class*="header" i],h4[class*="header" i]';

/** Readability resolves addresses one by one, and replaces the text of script links by new nodes. */
const ADDRESSES = ['href', 'src', 'srcset', 'poster'];
const WITH_ADDRESS = ADDRESSES.map((name) => `[${name}]`).join();

/** Whether an element holds no text to read: scripts, forms, what the reader is writing. */
export const isLeftOut = (element: Element) =>
  SKIPPED.has(element.localName) || (element.getAttribute('contenteditable') ?? 'false') !== 'false';

/** Siblings looked at before a folded one: buttons and advertisements stand between. */
const MAX_BETWEEN = 3;

/** Whether running text goes on in an element that is folded up until the reader asks for more. */
function isFoldedText(element: Element): boolean {
  if (!FOLDED.test(element.getAttribute('style') ?? '') || !hasProse(element)) return false;
  let before = element.previousElementSibling;
  for (let i = 1; before && i < MAX_BETWEEN && !hasProse(before); i++) before = before.previousElementSibling;
  return before !== null && hasProse(before);
}

const FOLDED = /\bdisplay\s*:\s*none\b/;

const hasProse = (box: Element): boolean =>
  [box, ...Array.from(box.children).slice(0, MAX_BETWEEN)].some(
    (each) => each.localName === 'p' && isProse(each),
  );
