import { type Extracted, extractArticleSliced } from '@/lib/extract/extract-article';
import { type Outcome, settled } from '@/lib/model';

/** A page being read before anyone asked. */
export interface ReadingAhead {
  text: Promise<Outcome<Extracted>>;
  stop(): void;
}

/** Starts reading the page, in slices. If stopped or aborted, `text` resolves to a refusal; it never rejects. */
export function readAhead(document: Document, signal: AbortSignal): ReadingAhead {
  const life = new AbortController();
  const text = settled(extractArticleSliced(document, AbortSignal.any([signal, life.signal])));
  return { text, stop: () => life.abort() };
}
