import { cyrb53 } from '@/lib/model/cyrb53';
import type { DigestRow } from './digest/segment';

type StoryRow = Pick<DigestRow, 'time' | 'story' | 'tickers' | 'names' | 'words'>;

/** Articles further apart are not the same news. */
export const STORY_WINDOW = 3 * 86_400_000;
/** Cosine of the two articles' words, weighted by rarity, from which they tell the same story. */
const SAME_STORY = 0.42;
/** Fewer informative words in common are chance. */
const FEWEST_SHARED = 4;
/** Subjects beyond these are bystanders: an article on forty companies is not forty stories. */
const SUBJECTS = 6;
/** Articles that a rarity is measured against at the least: in an empty history no word is common. */
const SMALLEST_COLLECTION = 200;

const COMMON = new Set(
  `a about after all also although am amid among an and any are as at be been before being but by can could did do
  does down during each for from further had has have he her his how i if in into is it its itself just last like may
  might more most new no not now of off on once one only or other our out over own per said same say says she should
  since so some such than that the their them then there these they this those through to today too under until up us
  very was we were what when where which while who why will with would year years you your company companies share
  shares stock stocks market markets inc corp ltd plc co news reuters update s t`.split(/\s+/u),
);

/**
 * The articles of the last days, to find out which of them tell the same story: those that share a subject and
 * enough rare words (cosine of tf-idf vectors with binary term frequency; Salton and Buckley 1988).
 */
export class StoryWindow {
  private readonly bySubject = new Map<string, StoryRow[]>();
  private readonly frequency = new Map<string, number>();
  private size = 0;

  constructor(rows: Iterable<StoryRow> = []) {
    for (const row of rows) this.add(row);
  }

  add(row: StoryRow): void {
    this.size++;
    for (const word of row.words) this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
    for (const subject of subjectsOf(row)) {
      const rows = this.bySubject.get(subject);
      if (rows === undefined) this.bySubject.set(subject, [row]);
      else rows.push(row);
    }
  }

  /** The story that `row` belongs to, or `undefined` where it is the first to tell it. */
  find(row: StoryRow): number | undefined {
    const weights = this.weightsOf(row.words);
    let best = { similarity: SAME_STORY, story: undefined as number | undefined };
    for (const other of this.candidates(row)) {
      const similarity = this.similarity(weights, other.words);
      if (similarity >= best.similarity) best = { similarity, story: other.story };
    }
    return best.story;
  }

  private candidates(row: StoryRow): Set<StoryRow> {
    const near = (other: StoryRow) => Math.abs(other.time - row.time) <= STORY_WINDOW;
    return new Set(subjectsOf(row).flatMap((subject) => (this.bySubject.get(subject) ?? []).filter(near)));
  }

  private weight(word: string): number {
    const collection = Math.max(this.size, SMALLEST_COLLECTION);
    return COMMON.has(word) ? 0 : Math.log((collection + 1) / ((this.frequency.get(word) ?? 0) + 1));
  }

  private weightsOf(words: readonly string[]): Map<string, number> {
    return new Map(words.map((word) => [word, this.weight(word)]));
  }

  private similarity(weights: ReadonlyMap<string, number>, words: readonly string[]): number {
    let shared = 0;
    let dot = 0;
    let norm = 0;
    for (const word of words) {
      const own = weights.get(word);
      const weight = own ?? this.weight(word);
      norm += weight * weight;
      if (own === undefined || own === 0) continue;
      shared++;
      dot += own * own;
    }
    if (shared < FEWEST_SHARED) return 0;
    return dot / Math.sqrt(norm * sumOfSquares(weights));
  }
}

function subjectsOf({ tickers, names }: StoryRow): string[] {
  const subjects = [...tickers.map(({ symbol }) => symbol), ...names].slice(0, SUBJECTS);
  return subjects.length > 0 ? subjects : [''];
}

function sumOfSquares(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return sum;
}

/** A number for the story that an entry is the first to tell. */
export const storyNumber = (id: string): number => cyrb53(id);
