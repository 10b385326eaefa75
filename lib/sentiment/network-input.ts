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
  const { items, near, targeted } = reading;
  const { length } = items;
  const [words, codes] = [new Int32Array(length), new Uint32Array(length)];
  for (let i = 0; i < length; i++) {
    words[i] = entryOf(vocabulary, items[i]!.word);
    codes[i] = codesOf(reading, i);
  }
  return { length, words, codes, near: targeted ? near : new Uint8Array(length).fill(1) };
}

function codesOf({ cls, events, side, bucket }: SentenceReading, i: number): number {
  const place = FIRST_PLACE + side[i]! * 5 + bucket[i]!;
  return (cls[i]! + 1) | ((FIRST_EVENT + events[i]!) << 8) | (place << 16);
}
