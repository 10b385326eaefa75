import { viewBlocks } from './assemble';
import type { BlockView } from './block-view';
import { type ClassifiedBlock, normalize } from './classify-blocks';
import { visibleSpan } from './find-blocks';
import { blocksOfRuns } from './runs';
import type { Work } from './slices';

/** A stated text shorter than this, in words, is a teaser. */
const MIN_WORDS = 100;

/** Longer statements are cut, in UTF-16 code units. */
const MAX_CHARACTERS = 300_000;

/** Shares of a block's 4-grams from which it is said, or is not said, by the stated text. */
const SAID = 0.7;
const UNSAID = 0.2;

/**
 * Brings the blocks found into line with the text that the publisher states in structured data, as far as that can be
 * trusted: what it says is the article's, what stands between and is not said is not. Where most of the stated text
 * was not found, its blocks are sought on the whole page.
 */
export function* agreeWithBody(
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
  const [first, last] = [shares.findIndex(isSaid), shares.findLastIndex(isSaid)];
  return classified.map((entry, at) => {
    const leads = entry.block.kind === 'heading' && isSaid(shares[at + 1]);
    return agree(entry, shares[at], at > first && at < last && !leads);
  });
}

const isSaid = (share: number | undefined) => share !== undefined && share >= SAID;

/**
 * Blocks before the first and behind the last one that is said are left as they were classified: a statement may lack the
 * introduction, or be cut short. So are headings that lead to what is said: many statements lack all of them.
 */
function agree(entry: ClassifiedBlock, share: number | undefined, isWithin: boolean): ClassifiedBlock {
  const { block } = entry;
  if (share === undefined) return entry;
  if (share >= SAID && block.isProse) return { block, kind: block.kind };
  return isWithin && share <= UNSAID && entry.reason === undefined
    ? { block, kind: 'boilerplate', reason: 'not in the stated text' }
    : entry;
}

function* seek(document: Document, body: StatedText): Work<ClassifiedBlock[]> {
  const blocks = yield* viewBlocks(yield* blocksOfRuns(document.body, visibleSpan));
  const said = blocks.filter((block) => (body.shareIn(block) ?? 0) >= SAID);
  const words = said.reduce((sum, block) => sum + block.words, 0);
  return words < 0.5 * body.words ? [] : said.map((block) => ({ block, kind: block.kind }));
}

/** Tags, and the entities of quotes, apostrophes and spaces, which many sites leave in what they state. */
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

  /** Share of a block's 4-grams that are said; `undefined` where it is too short to tell. */
  shareIn({ text }: BlockView): number | undefined {
    const grams = gramsOf(normalWordsOf(text));
    if (grams.length < 2) return undefined;
    return grams.filter((gram) => this.#grams.has(gram)).length / grams.length;
  }
}

const normalWordsOf = (text: string) => normalize(text).split(' ').filter(Boolean);

const gramsOf = (words: readonly string[]) =>
  words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
