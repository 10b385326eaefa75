import { EVENT } from './events';
import { CLASSES } from './lexicon';
import type { SentenceReading } from './sentence-reading';
import { entryOf, type Vocabulary } from './vocabulary';

/** What the network reads of a sentence: for each item a word vector's number and three small codes. */
export interface NetworkInput {
  length: number;
  /** Number of the word vector, -1 where there is none. */
  words: Int32Array;
  /** The codes of each item, packed; see `unpack`. */
  codes: Uint32Array;
  /** 1 where the item stands in the target's clause; all 1 where there is no target. */
  near: Uint8Array;
}

const EVENTS = Object.keys(EVENT).length;
const PLACES = 24;
const FIRST_EVENT = CLASSES.length + 1;
const FIRST_PLACE = FIRST_EVENT + EVENTS;
/** How many codes there are in all. */
export const CODE_COUNT = FIRST_PLACE + PLACES;

/** The three codes of an item, each below `CODE_COUNT`: lexicon class, event, place to the target. */
export const unpack = (packed: number): readonly [number, number, number] => [
  packed & 0xff,
  (packed >> 8) & 0xff,
  packed >> 16,
];

export function inputOf(reading: SentenceReading, vocabulary: Vocabulary): NetworkInput {
  const { items, events, side, bucket, near, targeted } = reading;
  const codes = new Uint32Array(items.length);
  items.forEach((item, i) => {
    const place = FIRST_PLACE + side[i]! * 5 + bucket[i]!;
    codes[i] = (item.cls + 1) | ((FIRST_EVENT + events[i]!) << 8) | (place << 16);
  });
  const words = Int32Array.from(items, ({ word }) => entryOf(vocabulary, word));
  return { length: items.length, words, codes, near: targeted ? near : new Uint8Array(items.length).fill(1) };
}
