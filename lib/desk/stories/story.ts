import { cyrb53 } from '@/lib/util/cyrb53';
import { DAY } from '@/lib/util/time';
import type { DigestRow } from '../digest/segment';
import { DocumentFrequencies } from './document-frequencies';

type StoryRow = Pick<DigestRow, 'time' | 'story' | 'tickers' | 'names' | 'words'>;

/** Articles further apart in time are not the same news. */
export const STORY_WINDOW = 3 * DAY;
/** Cosine similarity of two articles' tf-idf vectors from which they tell the same story. */
export const SAME_STORY = 0.35;
/** Fewer shared informative words are coincidence. */
const MIN_SHARED = 4;
/**
 * Subjects considered per article; further ones are bystanders: an article on forty companies is not forty stories.
 */
const SUBJECTS = 6;

/** An article seen earlier. */
interface SeenArticle {
  time: number;
  story: number;
  words: readonly number[];
  /** The last search that compared it: one that shares two subjects must be compared only once. */
  search: number;
}

/**
 * Groups the articles of the last days into stories: two articles belong together if they share a subject and enough
 * rare words (cosine of tf-idf vectors with binary term frequency; Salton and Buckley 1988).
 */
export class StoryWindow {
  private readonly bySubject = new Map<string | number, SeenArticle[]>();
  private readonly frequencies = new DocumentFrequencies();
  /** For each word, the last search whose article contains it. */
  private readonly searchOf: number[] = [];
  private search = 0;

  constructor(
    rows: Iterable<StoryRow> = [],
    private readonly sameStory = SAME_STORY,
  ) {
    for (const row of rows) this.add(row);
  }

  add(row: StoryRow): void {
    const words = this.frequencies.numbersOf(row.words);
    const seen = { time: row.time, story: row.story, words, search: 0 };
    this.frequencies.count(words);
    for (const subject of this.subjectsOf(row, words)) {
      const rows = this.bySubject.get(subject);
      if (rows === undefined) this.bySubject.set(subject, [seen]);
      else rows.push(seen);
    }
  }

  /** The story that `row` belongs to; `undefined` if it is the first article on it. */
  find(row: StoryRow): number | undefined {
    const words = this.frequencies.numbersOf(row.words);
    const squares = this.begin(words);
    let best = { similarity: this.sameStory, story: undefined as number | undefined };
    for (const subject of this.subjectsOf(row, words))
      for (const seen of this.bySubject.get(subject) ?? []) {
        if (seen.search === this.search || Math.abs(seen.time - row.time) > STORY_WINDOW) continue;
        seen.search = this.search;
        const similarity = this.similarity(squares, seen.words);
        if (similarity >= best.similarity) best = { similarity, story: seen.story };
      }
    return best.story;
  }

  /** Articles are only compared if they share one of these: names, or the rarest words if there are no names. */
  private subjectsOf({ tickers, names }: StoryRow, words: readonly number[]): (string | number)[] {
    const subjects = [...tickers.map(({ symbol }) => symbol), ...names];
    if (subjects.length > 0) return subjects.slice(0, SUBJECTS);
    return words.toSorted((a, b) => this.frequencies.idf(b) - this.frequencies.idf(a)).slice(0, SUBJECTS);
  }

  /** Starts a search with these words. @returns the sum of their squared weights */
  private begin(words: readonly number[]): number {
    this.search++;
    while (this.searchOf.length < this.frequencies.vocabulary) this.searchOf.push(0);
    for (const word of words) this.searchOf[word] = this.search;
    return this.squares(words);
  }

  private squares(words: readonly number[]): number {
    let sum = 0;
    for (const word of words) sum += this.frequencies.idf(word) ** 2;
    return sum;
  }

  /** Cosine similarity to the current search; 0 if certainly below the threshold. */
  private similarity(squares: number, words: readonly number[]): number {
    let shared = 0;
    let dot = 0;
    for (const word of words) {
      if (this.searchOf[word] !== this.search) continue;
      shared++;
      dot += this.frequencies.idf(word) ** 2;
    }
    // Upper bound: the other vector's norm is at least that of the shared words. This skips most candidates.
    if (shared < MIN_SHARED || dot < this.sameStory ** 2 * squares) return 0;
    return dot / Math.sqrt(this.squares(words) * squares);
  }
}

/** The number of the story that an entry is the first to tell. */
export const storyNumber = (id: string): number => cyrb53(id);
