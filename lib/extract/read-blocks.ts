import { reconcileWithBody } from './article-body';
import { viewBlocks } from './assemble';
import { type ClassifiedBlock, classifyBlocks } from './classify-blocks';
import { findBlocks, visibleSpan } from './find-blocks';
import type { Metadata } from './metadata';
import { openingOf } from './opening';
import { longestProse } from './prose';
import { blocksOfRuns } from './runs';
import type { Scope } from './scope';
import { shadowRoots } from './shadow-roots';
import type { Work } from './slices';
import type { Run } from './text-builder';

/** The classified blocks of a page. */
interface ReadBlocks {
  classified: ClassifiedBlock[];
  /** True where the article is longer than we read. */
  cut: boolean;
}

type Stated = Pick<Metadata, 'title' | 'articleBody'>;

/** If fewer words of running text are found, they may be a list, a disclaimer or a form. */
const FEW_WORDS = 120;
/**
 * Then a longer group of paragraphs elsewhere is the article, if it has this many times the text and at least
 * `MIN_CHARACTERS`.
 */
const TIMES = 2;
const MIN_CHARACTERS = 600;
const CHARACTERS_A_WORD = 6;

/**
 * Reads the article in `scope`. If hardly any text is found, reads the page's longest group of paragraphs instead. Only
 * then are shadow roots searched (and added to `shadows`): on other pages they hold consent prompts, comments and
 * advertisements.
 */
export function* readBlocks(
  document: Document,
  scope: Scope,
  stated: Stated,
  shadows: ShadowRoot[],
): Work<ReadBlocks | undefined> {
  const first = yield* findAndJudge(document, scope, stated);
  const words = proseIn(first);
  if (words >= FEW_WORDS) return first;
  shadows.push(...shadowRoots(document));
  const prose = longestProse(scope, shadows);
  if (!prose || prose.length < Math.max(MIN_CHARACTERS, TIMES * words * CHARACTERS_A_WORD)) return first;
  yield;
  const second = yield* classify(document, yield* blocksOfRuns(prose.box, visibleSpan), stated);
  return { classified: second, cut: false };
}

function* findAndJudge(document: Document, scope: Scope, stated: Stated): Work<ReadBlocks | undefined> {
  const found = yield* findBlocks(document, scope);
  if (!found) return undefined;
  const runs = [...(yield* openingOf(document, found.blocks)), ...found.blocks];
  return { classified: yield* classify(document, runs, stated), cut: found.cut };
}

function* classify(
  document: Document,
  runs: readonly Run[][],
  { title, articleBody }: Stated,
): Work<ClassifiedBlock[]> {
  const classified = yield* classifyBlocks(yield* viewBlocks(runs), title);
  return articleBody === '' ? classified : yield* reconcileWithBody(document, classified, articleBody);
}

/** Number of words of the article's running text. */
const proseIn = (read: ReadBlocks | undefined): number =>
  (read?.classified ?? [])
    .filter(({ block, reason }) => block.isProse && reason === undefined)
    .reduce((sum, { block }) => sum + block.words, 0);
