/** An inert copy of a page that Readability may take apart, and the way back to the page. */
export interface PageCopy {
  document: Document;
  /** From each text node of the copy to the one on the page that it stands for. */
  live: ReadonlyMap<Node, Text>;
  /** Where a limit was reached: the first node of the page that was not copied. */
  end: Node | undefined;
}

/** How much of a page is copied: what is beyond is left out, so that no page can hold up the reader's. */
export interface CopyLimits {
  elements: number;
  /** UTF-16 code units of text. */
  characters: number;
}

/** Elements without text of their own to read; noscript holds raw markup where scripts run. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'CANVAS',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'LINK',
  'META',
  'DIALOG',
]);

/** Nodes between two points at which the caller may pause. */
const SLICE = 256;

/** Chromium's parser nests no deeper; only scripts do. Readability walks ancestors again and again. */
const MAX_DEPTH = 512;

/**
 * Copies what is below `root` (the page's body, or an element in it), pausing (`yield`) every few hundred nodes. The
 * copy lives in a document of its own that loads nothing and runs nothing; the page is only read.
 */
export function* copyPage(root: Element, limits: CopyLimits): Generator<void, PageCopy> {
  const source = root.ownerDocument;
  const copy = source.implementation.createHTMLDocument(source.title.slice(0, 300));
  const live = new Map<Node, Text>();
  const left = { ...limits };
  const top =
    root === source.body
      ? copy.body
      : copy.body.appendChild(copyNode(copy, root) ?? copy.createElement('div'));
  let place: Place | undefined = root.firstChild
    ? { node: root.firstChild, parent: top, depth: 0 }
    : undefined;
  for (let steps = 1; place && left.elements > 0 && left.characters > 0; steps++) {
    const twin = copyNode(copy, place.node);
    if (twin) place.parent.appendChild(twin);
    if (twin && isText(place.node)) live.set(twin, place.node);
    // Indentation is next to no work for whoever reads the copy.
    if (isText(place.node)) left.characters -= place.node.data.trim().length;
    else left.elements--;
    place = nextPlace(place, twin, root);
    if (steps % SLICE === 0) yield;
  }
  return { document: copy, live, end: place?.node };
}

/** A node of the page and where in the copy its twin belongs. */
interface Place {
  node: Node;
  parent: Node;
  depth: number;
}

/** The next in document order; the children of a node without twin are passed over. */
function nextPlace({ node, parent, depth }: Place, twin: Node | undefined, top: Node): Place | undefined {
  if (twin && node.firstChild && depth < MAX_DEPTH)
    return { node: node.firstChild, parent: twin, depth: depth + 1 };
  let [from, to, level] = [node, parent, depth];
  while (!from.nextSibling) {
    if (!from.parentNode || !to.parentNode || from.parentNode === top) return undefined;
    [from, to, level] = [from.parentNode, to.parentNode, level - 1];
  }
  return { node: from.nextSibling, parent: to, depth: level };
}

const isText = (node: Node): node is Text => node.nodeType === 3;

function copyNode(copy: Document, node: Node): Node | undefined {
  if (isText(node)) return copy.createTextNode(node.data);
  if (node.nodeType !== 1 || isLeftOut(node as Element)) return undefined;
  const twin = copy.importNode(node as Element, false);
  for (const name of ADDRESSES) twin.removeAttribute(name);
  return twin;
}

/** Readability resolves addresses one by one, and replaces the text of script links by new nodes. */
const ADDRESSES = ['href', 'src', 'srcset', 'poster'];

/** Whether an element holds no text to read: scripts, forms, what the reader is writing. */
export const isLeftOut = (element: Element) =>
  SKIPPED.has(element.tagName.toUpperCase()) ||
  (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false');
