import type { Document, DocumentSentence } from '@/lib/model';
import type { Candidate } from './candidates';

/**
 * Style of summary.
 * - `highlights`: short statements of the news as editors write them, for one unbroken run of text.
 * - `extracts`: the key sentences, for a text in paragraphs without a title of its own, such as a selection, whose
 *   opening cannot be relied on.
 * - `pages`: highlights that lean a little towards extracts, for an article with a separate title.
 */
export type SummaryStyle = 'highlights' | 'extracts' | 'pages';

/** Chooses the summary style by the article's title and blocks. */
export function styleOf(document: Document, candidates: readonly Candidate[]): SummaryStyle {
  if (document.sentences[0]?.part === 'title') return 'pages';
  const blocks = new Set(candidates.map(({ sentence }) => sentence.block));
  return headlineOf(document) !== undefined || blocks.size > 1 ? 'extracts' : 'highlights';
}

/** The title, or else a first line that is not a full sentence. */
export function headlineOf({ sentences }: Document): DocumentSentence | undefined {
  const [first] = sentences;
  if (first === undefined || first.part === 'title') return first;
  return /[.!?…]['"’”)]?$/u.test(first.text) ? undefined : first;
}
