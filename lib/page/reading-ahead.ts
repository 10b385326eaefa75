import { type Extracted, extractArticleSliced } from '@/lib/extract/extract-article';
import { type Outcome, settled } from '@/lib/model';

/** A reading of the page that nobody has asked for yet. */
export interface ReadingAhead {
  text: Promise<Outcome<Extracted>>;
  stop(): void;
}

/** Begins to read the page, in slices. Stopped or aborted, `text` is a refusal; it never rejects. */
export function readAhead(document: Document, signal: AbortSignal): ReadingAhead {
  const life = new AbortController();
  const text = settled(extractArticleSliced(document, AbortSignal.any([signal, life.signal])));
  return { text, stop: () => life.abort() };
}
