import type { Work } from './slices';
import type { Run } from './text-builder';
import type { TextSpan } from './text-index';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** The break that an element inside a block puts between the texts around it. */
const BREAKS: ReadonlyMap<string, ' ' | '\n'> = new Map([
  ['br', '\n'],
  ['td', ' '],
  ['th', ' '],
]);

/** Nodes between two pauses. */
const SLICE = 256;

/**
 * Splits a part of a document into blocks: the runs of text between two block boundaries. Text nodes for which `spanOf`
 * gives nothing are skipped. Pauses every few hundred nodes, as a page may have no boundary at all.
 */
export function* blocksOfRuns(root: Node, spanOf: (node: Node) => TextSpan | undefined): Work<Run[][]> {
  const blocks: Run[][] = [];
  let runs: Run[] = [];
  const flush = () => {
    if (runs.some(isText)) blocks.push(runs);
    runs = [];
  };
  let steps = 0;
  for (const node of edges(root)) {
    if (++steps % SLICE === 0) yield;
    // Not `nodeName`, which is upper case in HTML but not in XHTML.
    const { localName = '' } = node as Partial<Element>;
    const run = spanOf(node) ?? BREAKS.get(localName);
    if (run) {
      const [first, ...rest] = typeof run === 'string' ? [run] : passagesOf(run);
      runs.push(first!);
      for (const passage of rest) {
        flush();
        runs.push(passage);
      }
    } else if (BLOCKS.has(localName) || isOwnParagraph(node, localName)) flush();
  }
  flush();
  return blocks;
}

/** Whether a run has text; whitespace between two elements makes no block. */
const isText = (run: Run) => typeof run !== 'string' && /\S/.test(run.node.data.slice(run.from, run.to));

const BLANK_LINES = /\n[^\S\n]*\n/g;

/** Splits text in `<pre>` at blank lines, which separate its paragraphs; other text is one passage. */
function passagesOf({ node, from, to }: TextSpan): TextSpan[] {
  const isFixed = node.data.includes('\n') && node.parentElement?.closest('pre') != null;
  const gaps = isFixed ? [...node.data.slice(from, to).matchAll(BLANK_LINES)] : [];
  const ends = [...gaps.map(({ index }) => from + index), to];
  return ends.map((end, at) => ({ node, from: at === 0 ? from : ends[at - 1]!, to: end }));
}

/** Shorter texts, in UTF-16 code units, are words inside a paragraph. */
const MIN_CHARACTERS = 40;
const MAX_CHILDREN = 4;

/** Whether a custom element is a block, shown by a long text in it; its name does not tell. */
function isOwnParagraph(node: Node, name: string): boolean {
  if (!name.includes('-')) return false;
  let child = node.firstChild;
  for (let i = 0; child && i < MAX_CHILDREN; i++) {
    if (child.nodeType === 3 && (child as Text).data.trim().length >= MIN_CHARACTERS) return true;
    child = child.nextSibling;
  }
  return false;
}

/** Each node below `root` in document order; elements with children are yielded again at their end. */
function* edges(root: Node): Generator<Node> {
  let node: Node | null = root.firstChild;
  while (node) {
    yield node;
    let next: Node | null = node.firstChild ?? node.nextSibling;
    while (!next) {
      node = node.parentNode;
      if (!node || node === root) return;
      yield node;
      next = node.nextSibling;
    }
    node = next;
  }
}
