import { partitionPoint } from '@/lib/util/partition-point';

/**
 * An inverted index over the rows of one segment. Words are sorted and joined into one string, because thousands of
 * small strings would take longer to load than everything else. Word w is `text.slice(ends[w - 1], ends[w])`; its rows
 * are `rows[starts[w] .. starts[w + 1])`.
 */
export interface Postings {
  text: string;
  ends: Uint32Array;
  starts: Uint32Array;
  rows: Uint16Array;
}

/** Builds the index from the words of each row; duplicates within a row count once. At most 65,536 rows. */
export function encodePostings(wordsByRow: readonly (readonly string[])[]): Postings {
  const rowsByWord = new Map<string, number[]>();
  for (const [row, words] of wordsByRow.entries())
    for (const word of words) {
      const rows = rowsByWord.get(word);
      if (rows === undefined) rowsByWord.set(word, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
  return layOut([...rowsByWord].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function layOut(sorted: readonly (readonly [string, number[]])[]): Postings {
  const ends = new Uint32Array(sorted.length);
  const starts = new Uint32Array(sorted.length + 1);
  let length = 0;
  for (const [at, [word, rows]] of sorted.entries()) {
    length += word.length;
    ends[at] = length;
    starts[at + 1] = starts[at]! + rows.length;
  }
  const text = sorted.map(([word]) => word).join('');
  return { text, ends, starts, rows: Uint16Array.from(sorted.flatMap(([, rows]) => rows)) };
}

/** The text of word number `word`. */
const wordAt = ({ text, ends }: Postings, word: number): string =>
  text.slice(word === 0 ? 0 : ends[word - 1], ends[word]);

/** The words of each row, sorted. */
export function decodePostings(postings: Postings, rowCount: number): string[][] {
  const wordsByRow: string[][] = Array.from({ length: rowCount }, () => []);
  for (let word = 0; word < postings.ends.length; word++) {
    const text = wordAt(postings, word);
    for (let at = postings.starts[word]!; at < postings.starts[word + 1]!; at++)
      wordsByRow[postings.rows[at]!]!.push(text);
  }
  return wordsByRow;
}

/** Index of the first word that sorts at or after `sought`. */
const lowerBound = (postings: Postings, sought: string): number =>
  partitionPoint(postings.ends.length, (word) => wordAt(postings, word) < sought);

/** The rows that contain a word beginning with `prefix`; may list a row more than once. */
export function rowsWithPrefix(postings: Postings, prefix: string): Uint16Array {
  const first = lowerBound(postings, prefix);
  const last = lowerBound(postings, `${prefix}\uffff`);
  return postings.rows.subarray(postings.starts[first], postings.starts[last]);
}
