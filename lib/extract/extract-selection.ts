import { type Article, articleFromText, done, type Outcome, refused } from '@/lib/model';
import { withoutHash } from '@/lib/model/address';
import { joinBlocks, viewBlocks } from './assemble';
import type { Extracted } from './extract-article';
import { readMetadata } from './metadata';
import { blocksOfRuns } from './runs';
import { runAtOnce } from './slices';
import { createTextIndex, type TextSpan } from './text-index';

/** Longest text taken from the browser's word for it, in UTF-16 code units; longer ones are cut. */
const MAX_CHARACTERS = 400_000;

/**
 * Reads what is selected on the page, across elements and with its way back. Where the selection cannot be seen (in
 * an input, an editor, a PDF) `fallback`, the text that the browser handed over, is taken; then there is no way back.
 */
export function extractSelection(document: Document, fallback: string): Outcome<Extracted> {
  const range = selectedRange(document);
  const found = range && readRange(document, range);
  if (found && found.article.text !== '') return done(found);
  if (fallback.trim() === '') return refused('no-text');
  const text = fallback.slice(0, MAX_CHARACTERS);
  const article = { ...articleFromText(text, describe(document)), truncated: text !== fallback };
  return done({ article, index: createTextIndex(article.text, []) });
}

function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest('[contenteditable]:not([contenteditable="false"])') ? undefined : range;
}

function readRange(document: Document, range: Range): Extracted {
  const { text, blocks, segments, cut } = runAtOnce(readBlocks(range));
  const article: Article = { ...articleFromText('', describe(document)), text, blocks, truncated: cut };
  return { article, index: createTextIndex(text, segments) };
}

function* readBlocks(range: Range) {
  const top = range.commonAncestorContainer;
  const root = top.nodeType === 1 ? top : top.parentNode!;
  const blocks = yield* viewBlocks(yield* blocksOfRuns(root, spanWithin(range)));
  return joinBlocks(blocks.map((block) => ({ block, kind: block.kind })));
}

/** The part of a text node that is selected. Scripts and styles are text nodes too, but nobody selected them. */
function spanWithin(range: Range): (node: Node) => TextSpan | undefined {
  return (node) => {
    if (
      node.nodeType !== 3 ||
      !range.intersectsNode(node) ||
      node.parentElement?.closest('script,style,noscript')
    )
      return undefined;
    const text = node as Text;
    const from = text === range.startContainer ? range.startOffset : 0;
    const to = text === range.endContainer ? range.endOffset : text.data.length;
    return from < to ? { node: text, from, to } : undefined;
  };
}

/** A selection is no article: it has the page's address and site, and no title to be scored. */
function describe(document: Document): Partial<Article> {
  const { siteName, lang } = readMetadata(document);
  return { url: withoutHash(document.URL), siteName, lang };
}
