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

/** Longest text taken from the browser's word for it, in UTF-16 code units; longer ones are cut. */
const MAX_CHARACTERS = 400_000;

/**
 * Reads what is selected on the page now, across elements and with its way back; in slices, as it may be all of a huge
 * page. Where the selection cannot be seen (in an input, an editor, a PDF) `fallback`, the text that the browser handed
 * over, is taken; then there is no way back.
 * @throws the signal's reason, once it is aborted
 */
export const extractSelection = (
  document: Document,
  fallback: string,
  signal: AbortSignal,
): Promise<Outcome<Extracted>> =>
  runSliced(reading(document, fallback), signal, () =>
    hasMisleadingForm(document) ? handedOver(document, fallback) : undefined,
  );

function* reading(document: Document, fallback: string): Work<Outcome<Extracted>> {
  const range = selectedRange(document);
  const found = range && (yield* readRange(document, range));
  return found && found.article.text !== '' ? done(found) : handedOver(document, fallback);
}

function handedOver(document: Document, fallback: string): Outcome<Extracted> {
  if (fallback.trim() === '') return refused('no-text');
  const text = truncate(fallback, MAX_CHARACTERS);
  const article = { ...articleFromText(text, describe(document)), truncated: text !== fallback };
  return done({ article, index: createTextIndex(article.text, []) });
}

/** Where no text is the page's: what readers write, and what nobody sees. */
const NOT_READ = '[contenteditable]:not([contenteditable="false"]),textarea,select,script,style,noscript';

function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  if (hasMisleadingForm(document)) return undefined;
  const range = withinBody(document, selection.getRangeAt(0));
  return rootOf(range).closest(NOT_READ) ? undefined : range;
}

/** Scripts select more than the page shows: the document itself, around which there is no element, or its head too. */
function withinBody(document: Document, range: Range): Range {
  const { commonAncestorContainer: node } = range;
  const body = (document.body as HTMLElement | null) ?? document.documentElement;
  if (node === body || !node.contains(body)) return range;
  const whole = range.cloneRange();
  whole.selectNodeContents(body);
  return whole;
}

/** The element around all of a range. */
function rootOf({ commonAncestorContainer: node }: Range): Element {
  return node.nodeType === 1 ? (node as Element) : node.parentElement!;
}

function* readRange(document: Document, range: Range): Work<Extracted> {
  const runs = yield* blocksOfRuns(rootOf(range), spanWithin(range));
  const views = yield* viewBlocks(runs);
  const { text, blocks, segments, cut } = joinBlocks(views.map((block) => ({ block, kind: block.kind })));
  const article: Article = { ...articleFromText('', describe(document)), text, blocks, truncated: cut };
  return { article, index: createTextIndex(text, segments) };
}

/**
 * The part of a text node that is selected; to be asked for all nodes in document order. Where the range ends is looked
 * up once: whether a node is in it, asked of the browser for each, takes time by the square of their number.
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

/** The next node in document order that is not below this one. */
function nodeAfter(node: Node): Node | undefined {
  let last: Node | null = node;
  while (last && !last.nextSibling) last = last.parentNode;
  return last?.nextSibling ?? undefined;
}

/** A selection is no article: it has the page's address and site, and no title to be scored. */
function describe(document: Document): Partial<Article> {
  const { siteName, lang } = readMetadata(document);
  return { url: withoutHash(document.URL), siteName, lang };
}
