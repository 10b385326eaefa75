import type { Document, DocumentSentence } from '@/lib/model';
import type { Candidate } from './candidates';

/**
 * How an article reaches us. `headed`: with a headline or in paragraphs, as from a page: the headline has told the
 * news, and the sentences that the rest turns on are worth most. `bare`: one unbroken run of text without a
 * headline, where its opening is all that tells what the news is.
 */
export type Layout = 'headed' | 'bare';

/** How an article reaches us, by its headline and its blocks. */
export function layoutOf(document: Document, candidates: readonly Candidate[]): Layout {
  const blocks = new Set(candidates.map(({ sentence }) => sentence.block));
  return headlineOf(document) !== undefined || blocks.size > 1 ? 'headed' : 'bare';
}

/** The title; where there is none, a first line that is no sentence. */
export function headlineOf({ sentences }: Document): DocumentSentence | undefined {
  const [first] = sentences;
  if (first === undefined || first.part === 'title') return first;
  return /[.!?…]['"’”)]?$/u.test(first.text) ? undefined : first;
}
