import { viewBlocks } from './assemble';
import type { BlockView } from './block-view';
import { type ClassifiedBlock, normalize } from './classify-blocks';
import { visibleSpan } from './find-blocks';
import { blocksOfRuns } from './runs';
import type { Work } from './slices';

/** A stated text with fewer words is a teaser. */
const MIN_WORDS = 100;

/** Longer stated texts are cut, in UTF-16 code units. */
const MAX_CHARACTERS = 300_000;

/** Share of a block's 4-grams in the stated text from which it counts as stated, and up to which as absent. */
const STATED = 0.7;
const ABSENT = 0.2;

/**
 * Corrects the classification of blocks by the article text that the publisher states in structured data. Blocks in the
 * stated text are the article's; blocks between them that are absent from it are boilerplate. If less than half of the
 * stated text was found, its blocks are searched on the whole page.
 */
export function* reconcileWithBody(
  document: Document,
  classified: ClassifiedBlock[],
  stated: string,
): Work<ClassifiedBlock[]> {
  const body = new StatedText(stated);
  if (body.words < MIN_WORDS) return classified;
  yield;
  const shares = classified.map(({ block }) => body.shareIn(block));
  const found = classified.reduce((words, { block }, at) => words + block.words * (shares[at] ?? 0), 0);
  if (found < 0.5 * body.words) {
    const sought = yield* seek(document, body);
    return sought.length > 0 ? sought : classified;
  }
  const [first, last] = [shares.findIndex(isStated), shares.findLastIndex(isStated)];
  return classified.map((entry, at) => {
    const leads = entry.block.kind === 'heading' && isStated(shares[at + 1]);
    return reconcile(entry, shares[at], at > first && at < last && !leads);
  });
}

const isStated = (share: number | undefined) => share !== undefined && share >= STATED;

/**
 * Blocks before the first and after the last stated one keep their kind, as a stated text may lack the introduction or
 * be cut short. So do headings of stated blocks, as many stated texts have no headings.
 */
function reconcile(entry: ClassifiedBlock, share: number | undefined, isWithin: boolean): ClassifiedBlock {
  const { block } = entry;
  if (share === undefined) return entry;
  if (share >= STATED && block.isProse) return { block, kind: block.kind };
  return isWithin && share <= ABSENT && entry.reason === undefined
    ? { block, kind: 'boilerplate', reason: 'not in the stated text' }
    : entry;
}

function* seek(document: Document, body: StatedText): Work<ClassifiedBlock[]> {
  const blocks = yield* viewBlocks(yield* blocksOfRuns(document.body, visibleSpan));
  const said = blocks.filter((block) => (body.shareIn(block) ?? 0) >= STATED);
  const words = said.reduce((sum, block) => sum + block.words, 0);
  return words < 0.5 * body.words ? [] : said.map((block) => ({ block, kind: block.kind }));
}

/** Tags and entities that many sites leave in the stated text. */
const MARKUP = /<[^<>]{0,500}>|&(?:nbsp|amp|quot|apos|[lr][sd]quo|[mn]dash|hellip|#\w{2,6});/g;

/** The 4-grams of a stated text. */
class StatedText {
  readonly words: number;
  readonly #grams: ReadonlySet<string>;

  constructor(stated: string) {
    const words = normalWordsOf(stated.slice(0, MAX_CHARACTERS).replace(MARKUP, ' '));
    this.words = words.length;
    this.#grams = new Set(gramsOf(words));
  }

  /** Share of a block's 4-grams that are in the stated text; `undefined` for blocks with fewer than two. */
  shareIn({ text }: BlockView): number | undefined {
    const grams = gramsOf(normalWordsOf(text));
    if (grams.length < 2) return undefined;
    return grams.filter((gram) => this.#grams.has(gram)).length / grams.length;
  }
}

const normalWordsOf = (text: string) => normalize(text).split(' ').filter(Boolean);

const gramsOf = (words: readonly string[]) =>
  words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
