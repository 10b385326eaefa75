import { cyrb53 } from '@/lib/util/cyrb53';
import { DAY } from '@/lib/util/time';
import type { DigestRow } from '../digest/segment';
import { DocumentFrequencies } from './document-frequencies';

type StoryRow = Pick<DigestRow, 'time' | 'story' | 'tickers' | 'names' | 'words'>;

/** Articles further apart are not the same news. */
export const STORY_WINDOW = 3 * DAY;
/** Cosine of the two articles' words, weighted by rarity, from which they tell the same story. */
export const SAME_STORY = 0.35;
/** Fewer informative words in common are chance. */
const MIN_SHARED = 4;
/** Subjects beyond these are bystanders: an article on forty companies is not forty stories. */
const SUBJECTS = 6;

/** An article that was told before. */
interface Told {
  time: number;
  story: number;
  words: readonly number[];
  /** The search that looked at it last: one that shares two subjects is looked at once. */
  search: number;
}

/**
 * The articles of the last days, to find out which of them tell the same story: those that share a subject and
 * enough rare words (cosine of tf-idf vectors with binary term frequency; Salton and Buckley 1988).
 */
export class StoryWindow {
  private readonly bySubject = new Map<string | number, Told[]>();
  private readonly frequencies = new DocumentFrequencies();
  /** For each word the search that has it. */
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
    const told = { time: row.time, story: row.story, words, search: 0 };
    this.frequencies.count(words);
    for (const subject of this.subjectsOf(row, words)) {
      const rows = this.bySubject.get(subject);
      if (rows === undefined) this.bySubject.set(subject, [told]);
      else rows.push(told);
    }
  }

  /** The story that `row` belongs to, or `undefined` where it is the first to tell it. */
  find(row: StoryRow): number | undefined {
    const words = this.frequencies.numbersOf(row.words);
    const squares = this.begin(words);
    let best = { similarity: this.sameStory, story: undefined as number | undefined };
    for (const subject of this.subjectsOf(row, words))
      for (const told of this.bySubject.get(subject) ?? []) {
        if (told.search === this.search || Math.abs(told.time - row.time) > STORY_WINDOW) continue;
        told.search = this.search;
        const similarity = this.similarity(squares, told.words);
        if (similarity >= best.similarity) best = { similarity, story: told.story };
      }
    return best.story;
  }

  /** What both must have in common to be compared: names, or the rarest words where there are none. */
  private subjectsOf({ tickers, names }: StoryRow, words: readonly number[]): (string | number)[] {
    const subjects = [...tickers.map(({ symbol }) => symbol), ...names];
    if (subjects.length > 0) return subjects.slice(0, SUBJECTS);
    return words.toSorted((a, b) => this.frequencies.idf(b) - this.frequencies.idf(a)).slice(0, SUBJECTS);
  }

  /** Begins a search for what has these words. @returns the sum of their squared weights */
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

  /** With what is searched for; 0 where that is certainly below what makes a story. */
  private similarity(squares: number, words: readonly number[]): number {
    let shared = 0;
    let dot = 0;
    for (const word of words) {
      if (this.searchOf[word] !== this.search) continue;
      shared++;
      dot += this.frequencies.idf(word) ** 2;
    }
    // The other's norm is at least what both share: most candidates need not be looked at whole.
    if (shared < MIN_SHARED || dot < this.sameStory ** 2 * squares) return 0;
    return dot / Math.sqrt(this.squares(words) * squares);
  }
}

/** A number for the story that an entry is the first to tell. */
export const storyNumber = (id: string): number => cyrb53(id);
