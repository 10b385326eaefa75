import { type Article, done, type Outcome, refused } from '@/lib/model';
import { type Assembled, assembleArticle } from './assemble';
import { readHints } from './hints';
import { readMetadata } from './metadata';
import { type CopyLimits, copyPage } from './page-copy';
import { findArticleLeniently } from './readability';
import { refusalOf } from './refusal';
import { blocksOfRuns } from './runs';
import { runAtOnce, runSliced, type Work } from './slices';
import type { TextSpan } from './text-builder';
import { createTextIndex, type TextIndex } from './text-index';

/** An article and the way back to the page it was read from. */
export interface Extracted {
  article: Article;
  index: TextIndex;
}

/** Beyond this an article is cut ("first N words"): Readability's own time grows faster than the text. */
const LIMITS: CopyLimits = { elements: 20_000, characters: 400_000 };

/** Reads the article of a page, at one go. The page is not changed. */
export const extractArticle = (document: Document): Outcome<Extracted> => runAtOnce(extraction(document));

/**
 * The same in slices, so that a huge page stays responsive.
 * @throws the signal's reason, once it is aborted
 */
export const extractArticleSliced = (document: Document, signal: AbortSignal): Promise<Outcome<Extracted>> =>
  runSliced(extraction(document), signal);

function* extraction(document: Document): Work<Outcome<Extracted>> {
  const metadata = readMetadata(document);
  yield;
  const found = yield* findArticleLeniently(() => copyPage(document, LIMITS));
  if (!found) return refused('no-text');
  const blocks = yield* blocksOfRuns(found.root, (node) => wholeOf(found.copy.live.get(node)));
  const assembled = yield* assembleArticle(blocks, metadata.title);
  const refusal = refusalOf(document, assembled, metadata);
  return refusal ?? done(describe(document, assembled, metadata, found.copy.cut));
}

const wholeOf = (node: Text | undefined): TextSpan | undefined =>
  node && { node, from: 0, to: node.data.length };

function describe(
  document: Document,
  { text, blocks, segments }: Assembled,
  { title, byline, siteName, publishedTime, lang, paid, node }: ReturnType<typeof readMetadata>,
  cut: boolean,
): Extracted {
  const truncated = cut || paid;
  const hints = readHints(document, node);
  const url = document.URL.replace(/#.*$/, '');
  const article = { url, title, siteName, byline, publishedTime, lang, text, blocks, truncated, hints };
  return { article, index: createTextIndex(text, segments) };
}
