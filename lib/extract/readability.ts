import Readability from '@mozilla/readability/Readability';
import { LONG, type Work } from './slices';

/**
 * Readability's settings from strict to lenient, as bits: 1 drops unlikely elements, 2 weighs class names, 4 cleans
 * conditionally.
 */
const FLAG_SETS = [7, 6, 4, 0];

/** With less text, more lenient settings are tried; the threshold of Readability's own loop, in UTF-16 code units. */
const MIN_CHARACTERS = 500;

/** A private field of Readability 0.6.0, missing in its types. */
interface Flagged {
  _flags: number;
}

/**
 * Finds the article in a document, which it modifies. The result contains the document's own text nodes: Readability's
 * own retry would parse the page again and create new ones, so it is off and the caller retries with a fresh copy.
 * `undefined` if nothing is found.
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

/** The element found, its copy of the page, and the length of its text in UTF-16 code units. */
export interface Found<T> {
  copy: T;
  root: Element;
  length: number;
}

/**
 * The article by the strictest settings that find enough text; otherwise the longest result of all settings.
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

/** The text that Readability finds by itself: the baseline that our extraction has to beat. Modifies the page. */
export const readabilityAlone = (document: Document): string =>
  new Readability(document).parse()?.textContent ?? '';
