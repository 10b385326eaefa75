import { agreeWithBody } from './article-body';
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

/** What was found, classified block by block. */
interface ReadBlocks {
  classified: ClassifiedBlock[];
  /** True where the article is longer than we read. */
  cut: boolean;
}

type Stated = Pick<Metadata, 'title' | 'articleBody'>;

/** With fewer words of running text than this, what was found may be a list, a disclaimer or a form. */
const FEW_WORDS = 120;
/** Then paragraphs that stand together elsewhere are the article, if they are this many times longer and no notice. */
const TIMES = 2;
const MIN_CHARACTERS = 600;
const CHARACTERS_A_WORD = 6;

/**
 * Reads the article in `scope`; once more where the page's paragraphs stand, if what was found is hardly a text. Then
 * alone those in components count, whose shadow roots are added to `shadows`: on other pages these hold what asks for
 * consent, comments and advertisements.
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
  return articleBody === '' ? classified : yield* agreeWithBody(document, classified, articleBody);
}

/** Words of running text that are the article's. */
const proseIn = (read: ReadBlocks | undefined): number =>
  (read?.classified ?? [])
    .filter(({ block, reason }) => block.isProse && reason === undefined)
    .reduce((sum, { block }) => sum + block.words, 0);
