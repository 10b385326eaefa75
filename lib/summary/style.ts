import type { Document, DocumentSentence } from '@/lib/model';
import type { Candidate } from './candidates';

/**
 * What a summary is to be like. `highlights`: the short statements in which editors tell the news, for one unbroken run
 * of text. `extracts`: the sentences that the whole turns on, for a text in paragraphs that comes without a title, such
 * as a selection, where no opening can be relied on. `pages`: highlights that lean a little towards extracts, for an
 * article whose title stands apart.
 */
export type SummaryStyle = 'highlights' | 'extracts' | 'pages';

/** The style of summary for an article, by its title and its blocks. */
export function styleOf(document: Document, candidates: readonly Candidate[]): SummaryStyle {
  if (document.sentences[0]?.part === 'title') return 'pages';
  const blocks = new Set(candidates.map(({ sentence }) => sentence.block));
  return headlineOf(document) !== undefined || blocks.size > 1 ? 'extracts' : 'highlights';
}

/** The title; where there is none, a first line that is no sentence. */
export function headlineOf({ sentences }: Document): DocumentSentence | undefined {
  const [first] = sentences;
  if (first === undefined || first.part === 'title') return first;
  return /[.!?…]['"’”)]?$/u.test(first.text) ? undefined : first;
}
