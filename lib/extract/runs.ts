import type { Work } from './slices';
import type { Run } from './text-builder';
import type { TextSpan } from './text-index';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

/** What an element within a block puts between the texts before and after it. */
const BREAKS: Readonly<Record<string, ' ' | '\n'>> = { BR: '\n', TD: ' ', TH: ' ' };

/**
 * Cuts a part of a document into blocks: the runs of page text between two block boundaries. Text for which `spanOf`
 * knows no place on the page is left out. Pauses at each boundary.
 */
export function* blocksOfRuns(root: Node, spanOf: (node: Node) => TextSpan | undefined): Work<Run[][]> {
  const blocks: Run[][] = [];
  let runs: Run[] = [];
  const flush = () => {
    if (runs.some(isText)) blocks.push(runs);
    runs = [];
  };
  for (const node of edges(root)) {
    const run = spanOf(node) ?? BREAKS[node.nodeName];
    if (run) runs.push(run);
    else if (BLOCKS.has(node.nodeName)) {
      flush();
      yield;
    }
  }
  flush();
  return blocks;
}

/** The whitespace between two elements is no text, and no block. */
const isText = (run: Run) => typeof run !== 'string' && /\S/.test(run.node.data);

/** Each node below `root` in document order; an element with children once more where it ends. */
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
