import { type Article, articleFromText, done, type Outcome, refused } from '@/lib/model';
import { withoutHash } from '@/lib/util/address';
import { truncate } from '@/lib/util/truncate';
import { joinBlocks, viewBlocks } from './assemble';
import type { Extracted } from './extract-article';
import { visibleSpan } from './find-blocks';
import { readMetadata } from './metadata';
import { hasMisleadingForm } from './page-kind';
import { blocksOfRuns } from './runs';
import { runSliced, type Work } from './slices';
import { createTextIndex, type TextSpan } from './text-index';

/** Longest `fallback` text, in UTF-16 code units; longer ones are cut. */
const MAX_CHARACTERS = 400_000;

/**
 * Reads the current selection, in time slices, as it may be all of a huge page. If the selection is not accessible (in
 * an input, an editor, a PDF), uses `fallback`, the text that the browser passed on; its index is empty.
 * @throws the signal's reason, once it is aborted
 */
export const extractSelection = (
  document: Document,
  fallback: string,
  signal: AbortSignal,
): Promise<Outcome<Extracted>> =>
  runSliced(reading(document, fallback), signal, () =>
    hasMisleadingForm(document) ? fromFallback(document, fallback) : undefined,
  );

function* reading(document: Document, fallback: string): Work<Outcome<Extracted>> {
  const range = selectedRange(document);
  const found = range && (yield* readRange(document, range));
  return found && found.article.text !== '' ? done(found) : fromFallback(document, fallback);
}

function fromFallback(document: Document, fallback: string): Outcome<Extracted> {
  if (fallback.trim() === '') return refused('no-text');
  const text = truncate(fallback, MAX_CHARACTERS);
  const article = { ...articleFromText(text, describe(document)), truncated: text !== fallback };
  return done({ article, index: createTextIndex(article.text, []) });
}

/** Elements whose text is not the page's content: input by the reader, and invisible text. */
const NOT_READ = '[contenteditable]:not([contenteditable="false"]),textarea,select,script,style,noscript';

function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  if (hasMisleadingForm(document)) return undefined;
  const range = withinBody(document, selection.getRangeAt(0));
  return elementOf(rootOf(range)).closest(NOT_READ) ? undefined : range;
}

/** Limits a range to the body: scripts can select the document itself, which has no element around it, or the head. */
function withinBody(document: Document, range: Range): Range {
  const { commonAncestorContainer: node } = range;
  const body = (document.body as HTMLElement | null) ?? document.documentElement;
  if (node === body || !node.contains(body)) return range;
  const whole = range.cloneRange();
  whole.selectNodeContents(body);
  return whole;
}

/** The innermost element or shadow root that contains a range. */
function rootOf({ commonAncestorContainer: node }: Range): Element | ShadowRoot {
  return (node.nodeType === 3 ? node.parentNode : node) as Element | ShadowRoot;
}

const elementOf = (root: Element | ShadowRoot): Element => ('host' in root ? root.host : root) as Element;

function* readRange(document: Document, range: Range): Work<Extracted> {
  const runs = yield* blocksOfRuns(rootOf(range), spanWithin(range));
  const views = yield* viewBlocks(runs);
  const { text, blocks, segments, cut } = joinBlocks(views.map((block) => ({ block, kind: block.kind })));
  const article: Article = { ...articleFromText('', describe(document)), text, blocks, truncated: cut };
  return { article, index: createTextIndex(text, segments) };
}

/**
 * Gives the selected part of each text node; must be called for all nodes in document order. It tracks where the range
 * begins and ends, as testing each node by the browser would take quadratic time.
 */
function spanWithin(range: Range): (node: Node) => TextSpan | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [root, first, behind] = [rootOf(range), firstIn(range), firstBehind(range)];
  let [reached, isOver] = [false, false];
  return (node) => {
    reached ||= node === first;
    isOver ||= node === behind;
    const whole = reached && !isOver ? visibleSpan(node, root) : undefined;
    if (!whole) return undefined;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : whole.to;
    return from < to ? { ...whole, from, to } : undefined;
  };
}

const firstIn = ({ startContainer: node, startOffset }: Range): Node | undefined =>
  node.nodeType === 1 ? (node.childNodes[startOffset] ?? nodeAfter(node)) : node;

const firstBehind = ({ endContainer: node, endOffset }: Range): Node | undefined =>
  (node.nodeType === 1 ? node.childNodes[endOffset] : undefined) ?? nodeAfter(node);

/** The next node in document order that is not inside this one. */
function nodeAfter(node: Node): Node | undefined {
  let last: Node | null = node;
  while (last && !last.nextSibling) last = last.parentNode;
  return last?.nextSibling ?? undefined;
}

/** Metadata of a selection: the page's address, site and language, but not its title, which would be scored. */
function describe(document: Document): Partial<Article> {
  const { siteName, lang } = readMetadata(document);
  return { url: withoutHash(document.URL), siteName, lang };
}
