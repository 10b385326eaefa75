import { type Article, done, type Outcome, refused } from '@/lib/model';
import { withoutHash } from '@/lib/util/address';
import { type Assembled, joinBlocks } from './assemble';
import { readHints } from './hints';
import { type Metadata, readMetadata } from './metadata';
import { unsupported } from './page-kind';
import { readBlocks } from './read-blocks';
import { isTeaser, refusalOf, withoutText } from './refusal';
import { runAtOnce, runSliced, type Work } from './slices';
import { metadataOf, storyInView } from './story-in-view';
import { createTextIndex, type TextIndex } from './text-index';

/** An article, and the index that maps its text back to the page. */
export interface Extracted {
  article: Article;
  index: TextIndex;
}

/** Reads the article of a page without pauses. The page is not changed. */
export const extractArticle = (document: Document): Outcome<Extracted> => runAtOnce(extraction(document, []));

/**
 * Like `extractArticle`, but in time slices, so that a huge page stays responsive.
 * @throws the signal's reason, once it is aborted
 */
export function extractArticleSliced(document: Document, signal: AbortSignal): Promise<Outcome<Extracted>> {
  const shadows: ShadowRoot[] = [];
  return runSliced(extraction(document, shadows), signal, () => unsupported(document, shadows));
}

/** @param shadows receives the shadow roots, before they are read */
function* extraction(document: Document, shadows: ShadowRoot[]): Work<Outcome<Extracted>> {
  const unread = unsupported(document);
  if (unread) return unread;
  if (document.body?.localName !== 'body') return refused('no-text');
  const stated = readMetadata(document);
  const scope = storyInView(document, stated.heading);
  const metadata = metadataOf(scope, stated);
  yield;
  const read = yield* readBlocks(document, scope, metadata, shadows);
  if (!read) return withoutText(document);
  const assembled = joinBlocks(read.classified);
  const teaser = isTeaser(document, assembled, metadata);
  const refusal = refusalOf(document, assembled, teaser);
  yield;
  return refusal ?? done(describe(document, assembled, metadata, read.cut || assembled.cut || teaser));
}

function describe(
  document: Document,
  { text, blocks, segments }: Assembled,
  { title, byline, siteName, publishedTime, lang, node }: Metadata,
  truncated: boolean,
): Extracted {
  const hints = readHints(document, node);
  const url = withoutHash(document.URL);
  const article = { url, title, siteName, byline, publishedTime, lang, text, blocks, truncated, hints };
  return { article, index: createTextIndex(text, segments) };
}
