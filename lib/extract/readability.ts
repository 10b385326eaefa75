import Readability from '@mozilla/readability/Readability';
import { LONG, type Work } from './slices';

/** Readability tries these in turn, from strict to lenient: bit 1 drops unlikely elements, 2 weighs class names, 4 cleans conditionally. */
const FLAG_SETS = [7, 6, 4, 0];

/** Less text than this makes Readability's own loop try again, more leniently. */
const MIN_CHARACTERS = 500;

/** The part of Readability 0.6.0 that is not in its types. */
interface Flagged {
  _flags: number;
}

/**
 * Finds the article in a document and takes the document apart. The answer is an element whose text nodes are those
 * of the document (Readability's own retry would parse the page anew, and text nodes would lose their identity;
 * so the caller retries, with a fresh copy). `undefined` where there is nothing.
 */
function findArticle(document: Document, flags: number): Element | undefined {
  const reader = new Readability<Node>(document, {
    charThreshold: -1,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element,
  });
  (reader as unknown as Flagged)._flags = flags;
  return (reader.parse()?.content as Element | null | undefined) ?? undefined;
}

/** What was found, in which copy, and how much text it is, in UTF-16 code units. */
export interface Found<T> {
  copy: T;
  root: Element;
  length: number;
}

/**
 * The article by the strictest settings that find enough text, otherwise the longest that any found.
 * @param copy makes a fresh copy of the page for each attempt
 */
export function* findArticleLeniently<T extends { document: Document }>(
  copy: () => Work<T>,
): Work<Found<T> | undefined> {
  let best: Found<T> | undefined;
  for (const flags of FLAG_SETS) {
    const attempt = yield* copy();
    yield LONG;
    const root = findArticle(attempt.document, flags);
    const length = root?.textContent?.trim().length ?? 0;
    if (root && length > (best?.length ?? 0)) best = { copy: attempt, root, length };
    if (length >= MIN_CHARACTERS) break;
  }
  return best;
}

/** What Readability finds by itself, as it is commonly used: the measure that ours has to beat. Takes the page apart. */
export const readabilityAlone = (document: Document): string =>
  new Readability(document).parse()?.textContent ?? '';
