import { isProse } from './prose';
import type { Scope } from './scope';
import type { Work } from './slices';

/** An inert copy of a page that Readability may modify, and the map back to the page. */
export interface PageCopy {
  document: Document;
  /** For each text node of the copy, the original on the page. */
  live: ReadonlyMap<Node, Text>;
  /** The first node that was not copied, if a limit was reached. */
  end: Node | undefined;
}

/** Most that is copied, so that no page can block the browser. */
interface CopyLimits {
  elements: number;
  /** UTF-16 code units of text. */
  characters: number;
}

/**
 * Elements without text to read. Some hold raw markup (`noscript`), fallbacks for old browsers (`canvas`), or a formula
 * in another notation (`annotation`).
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

/** Nodes between two pauses. */
const SLICE = 256;

/** Deeper elements are not copied: articles are about 25 elements deep, and Readability walks ancestors repeatedly. */
const MAX_DEPTH = 128;

/** Readability reads a text once for each ancestor, so a text counts once more for each 32 levels of depth. */
const SHALLOW = 32;

/**
 * Copies `scope`, pausing (`yield`) every few hundred nodes. The copy is a separate document that loads and runs
 * nothing; the page is not changed.
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

/** Copies from `place` to the end of the scope. @returns the first node not copied, if a limit was reached */
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
    const most = Math.ceil(left.characters / readCount(place));
    const twin = without.includes(node as Element) ? undefined : copyNode(copy, node, most);
    if (twin) place.parent.appendChild(twin);
    if (twin && isText(node)) live.set(twin, node);
    spend(left, twin, readCount(place));
    if (!goOn(place, twin, root)) return undefined;
    if (steps % SLICE === 0) yield;
  }
  return place.node;
}

const readCount = ({ depth }: Place) => Math.max(1, Math.ceil(depth / SHALLOW));

/** Charges a copied node to the limits. Surrounding whitespace is free, as it costs Readability next to nothing. */
function spend(left: CopyLimits, twin: Node | undefined, times: number): void {
  if (twin && isText(twin)) left.characters -= twin.data.trim().length * times;
  else left.elements--;
}

/** A node of the page, and the parent of its copy. Mutable, as allocating one per node would dominate the copy's time. */
interface Place {
  node: Node;
  parent: Node;
  depth: number;
}

/**
 * Moves to the next node in document order, skipping the children of a node that was not copied. @returns whether there
 * is one
 */
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

/** @param most longest text, in UTF-16 code units: a single node must not exceed the limit either */
function copyNode(copy: Document, node: Node, most = 0): Node | undefined {
  if (isText(node)) return copy.createTextNode(node.data.slice(0, most).replace(/\s+/g, ' '));
  if (node.nodeType !== 1 || isLeftOut(node as Element)) return undefined;
  const twin = withoutName(copy.importNode(node as Element, false));
  if (isFoldedText(node as Element)) twin.removeAttribute('style');
  return twin;
}

/** Removes the name of a form field: a field called `tagName` hides the form's own `tagName` from Readability. */
function withoutName(element: Element): Element {
  if (FIELDS.has(element.localName)) for (const name of ['name', 'id']) element.removeAttribute(name);
  return element;
}

const FIELDS = new Set(['input', 'button', 'fieldset', 'object', 'output', 'img']);

function dropAddresses(copy: Document): void {
  for (const element of copy.querySelectorAll(WITH_ADDRESS))
    for (const name of ADDRESSES) element.removeAttribute(name);
}

/** Headings with a class such as `header`, which Readability would take for the page's header. */
const HEADINGS = 'h2[class*="header" i],h3[class*="header" i],h4[class*="header" i]';

/** Dropped: Readability would resolve each address, and replace the text nodes in `javascript:` links by new ones. */
const ADDRESSES = ['href', 'src', 'srcset', 'poster'];
const WITH_ADDRESS = ADDRESSES.map((name) => `[${name}]`).join();

/** Whether an element holds no text to read: scripts, form fields, editable content. */
export const isLeftOut = (element: Element) =>
  SKIPPED.has(element.localName) || (element.getAttribute('contenteditable') ?? 'false') !== 'false';

/** Siblings examined before a folded one: buttons and advertisements can be between. */
const MAX_BETWEEN = 3;

/** Whether an element is hidden until the reader clicks "read more", and continues the running text before it. */
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
