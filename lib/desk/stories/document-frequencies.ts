/**
 * Minimum collection size assumed for frequencies: in a history of three articles, a word found in all need not be
 * common.
 */
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
 * Document frequency of each word in the articles counted so far. Words are numbered, because they are compared by the
 * million.
 */
export class DocumentFrequencies {
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly logCounts: number[] = [];
  private size = 0;
  private logSize = Math.log(SMALLEST_COLLECTION + 1);

  /** Number of distinct words. */
  get vocabulary(): number {
    return this.counts.length;
  }

  /** The numbers of the informative words (without stop words), each once. */
  numbersOf(words: readonly string[]): number[] {
    return words.filter((word) => !COMMON.has(word)).map((word) => this.numberOf(word));
  }

  /** Counts an article's words. */
  count(numbers: readonly number[]): void {
    this.size++;
    this.logSize = Math.log(Math.max(this.size, SMALLEST_COLLECTION) + 1);
    for (const number of numbers) this.logCounts[number] = Math.log(++this.counts[number]! + 1);
  }

  /** Inverse document frequency of a word, with add-one smoothing: rare words weigh most. */
  idf(number: number): number {
    return this.logSize - this.logCounts[number]!;
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.counts.push(0);
    this.logCounts.push(0);
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }
}
