import { copyPage, isLeftOut, type PageCopy } from './page-copy';
import { boxAround, proseRoot } from './prose';
import { type Found, findArticleLeniently } from './readability';
import { blocksOfRuns } from './runs';
import type { Scope } from './scope';
import type { Work } from './slices';
import type { Run } from './text-builder';
import type { TextSpan } from './text-index';

/**
 * Most that Readability receives: about 6,000 words. Its time grows faster than the text, and it cannot pause; with more
 * the page would become unresponsive.
 */
const LIMITS = { elements: 6_000, characters: 36_000 };

/** Longest text read for one article, in UTF-16 code units. */
const MAX_CHARACTERS = 900_000;

/** The article's blocks as runs of page text. */
interface FoundBlocks {
  blocks: Run[][];
  /** True where the article is longer than we read. */
  cut: boolean;
}

/** If less text outside links is found, in UTF-16 code units, the article may begin after the part that was copied. */
const LITTLE = 2_000;

/**
 * Finds the article in `scope` by Readability. Of a long page Readability sees the beginning only; the rest of the box
 * that it found is then read too.
 */
export function* findBlocks(document: Document, scope: Scope): Work<FoundBlocks | undefined> {
  const found = yield* findWithin(document, scope);
  if (!found) return undefined;
  const { live, end } = found.copy;
  const blocks = yield* blocksOfRuns(found.root, (node) => wholeOf(live.get(node)));
  const box = end && boxOf(document.body, blocks, end);
  return end && box
    ? yield* readOn(blocks, { root: box, without: scope.without }, end)
    : { blocks, cut: false };
}

function* findWithin(document: Document, scope: Scope): Work<Found<PageCopy> | undefined> {
  const found = yield* findArticleLeniently(() => copyPage(scope, LIMITS));
  if (found && (!found.copy.end || lengthUnlinked(found.root) >= LITTLE)) return found;
  if (scope.root !== document.body) return found;
  const root = proseRoot(document);
  yield;
  return (yield* findArticleLeniently(() => copyPage({ ...scope, root }, LIMITS))) ?? found;
}

/** Length of the text outside links, in UTF-16 code units: a menu can be a long text too. */
function lengthUnlinked(root: Element): number {
  const lengthOf = ({ textContent }: Element) => textContent?.trim().length ?? 0;
  const links = Array.from(root.querySelectorAll('a'), lengthOf);
  return links.reduce((left, length) => left - length, lengthOf(root));
}

/** Each text counts at most this much, in UTF-16 code units: one giant word must not decide. */
const MAX_CHARACTERS_PER_TEXT = 200;

/**
 * The element that holds most of the found text, if `end` is in it too: then the article continues after the copied
 * part.
 */
function boxOf(body: Element, blocks: readonly Run[][], end: Node): Element | undefined {
  const spans = blocks.flat().filter((run) => typeof run !== 'string');
  const texts = spans.map(({ node, from, to }) => ({
    box: node.parentElement,
    length: Math.min(to - from, MAX_CHARACTERS_PER_TEXT),
  }));
  const box = boxAround(body, texts);
  return box.contains(end) ? box : undefined;
}

const wholeOf = (node: Text | undefined): TextSpan | undefined =>
  node && !isForScreenReaders(node.parentElement) ? { node, from: 0, to: node.data.length } : undefined;

/** Class names and inline styles of text for screen readers only: "opens in a new window". */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|element-invisible|a11y-hidden|assistive-text)(?:\s|$)/;
const CLIPPED = /\bclip(?:-path)?\s*:\s*(?:rect|inset)\(/;

/**
 * Such text is left out of the article, but not of the copy: on some pages Readability needs it to find the article's
 * box.
 */
const isForScreenReaders = (box: Element | null) =>
  UNSEEN.test(box?.getAttribute('class') ?? '') || CLIPPED.test(box?.getAttribute('style') ?? '');

function* readOn(before: Run[][], { root, without }: Scope, from: Node): Work<FoundBlocks> {
  let left = MAX_CHARACTERS - LIMITS.characters;
  let reached = false;
  const blocks = yield* blocksOfRuns(root, (node) => {
    reached ||= node === from;
    if (!reached || left <= 0 || without.some((other) => other.contains(node))) return undefined;
    const span = visibleSpan(node);
    left -= span?.to ?? 0;
    return span;
  });
  return { blocks: [...before, ...blocks], cut: left <= 0 };
}

/** The span of a text node, unless an element around it (below `top`, if given) hides it or holds no text to read. */
export function visibleSpan(node: Node, top?: Node): TextSpan | undefined {
  if (node.nodeType !== 3) return undefined;
  for (let element = node.parentElement; element && element !== top; element = element.parentElement) {
    if (isLeftOut(element) || element.hasAttribute('hidden')) return undefined;
  }
  return wholeOf(node as Text);
}
