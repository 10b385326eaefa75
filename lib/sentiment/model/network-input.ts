import { EVENT } from '../item-events/read-events';
import { CLASSES } from '../items/lexicon';
import { ON_TARGET } from './placement';
import type { SentenceReading } from './sentence-reading';
import { KIND_COUNT } from './target-kind';
import type { Vocabulary } from './vocabulary';

/** The network's input: for each item the number of its word vector and three small codes. */
export interface NetworkInput {
  length: number;
  /** Number of each item's word vector; -1 if it has none. */
  words: readonly number[];
  /** The packed codes of each item; see `unpack`. */
  codes: readonly number[];
  /** Whether the sentence has a target. */
  targeted: boolean;
  /** 1 for items in the target's clause; all 1 if there is no target. */
  near: Uint8Array;
}

const EVENTS = Object.keys(EVENT).length;
/** Place codes: no target, left and right of it, each with a bucket of distance; then the kinds of the target itself. */
const BUCKETS = 5;
const PLACES = ON_TARGET * BUCKETS + KIND_COUNT;
const FIRST_EVENT = CLASSES.length + 1;
const FIRST_PLACE = FIRST_EVENT + EVENTS;
/** Number of all codes. */
export const CODE_COUNT = FIRST_PLACE + PLACES;

/** Bits per code. */
const BITS = 7;
const MASK = (1 << BITS) - 1;

/** The three codes of an item, each below `CODE_COUNT`: lexicon class, event, and place relative to the target. */
export const unpack = (packed: number): readonly [number, number, number] => [
  packed & MASK,
  (packed >> BITS) & MASK,
  packed >> (2 * BITS),
];

/** An item without its place as one number: its word, class and event. */
export const itemAt = ({ words, codes }: NetworkInput, i: number): number =>
  ((words[i]! + 1) << (2 * BITS)) | (codes[i]! & ((1 << (2 * BITS)) - 1));

/** The word and codes in a number from `itemAt`. */
export const unpackItem = (item: number) => ({
  word: (item >> (2 * BITS)) - 1,
  codes: [item & MASK, (item >> BITS) & MASK],
});

/**
 * For each item the place codes in its window (itself and `REACH` items on each side) as one number; see
 * `unpackPlaces`.
 */
export function windowsOf({ codes, length }: NetworkInput): number[] {
  const windows: number[] = [];
  let places = 0;
  for (let ahead = 0; ahead < length + REACH; ahead++) {
    const place = ahead < length ? (codes[ahead]! >> (2 * BITS)) - FIRST_PLACE + 1 : 0;
    places = (places % OLDEST) * (PLACES + 1) + place;
    if (ahead >= REACH) windows.push(places);
  }
  return windows;
}

/** Items on each side of a window's center. */
export const REACH = 2;
/** Modulus that drops the oldest place when a window moves on. */
const OLDEST = (PLACES + 1) ** (2 * REACH);

/** The place codes of a window, in order; undefined outside the sentence. */
export function unpackPlaces(places: number): (number | undefined)[] {
  return Array.from({ length: 2 * REACH + 1 }, (_, k) => {
    const place = Math.floor(places / (PLACES + 1) ** (2 * REACH - k)) % (PLACES + 1);
    return place === 0 ? undefined : FIRST_PLACE + place - 1;
  });
}

/** The network's input for a sentence. Items whose word is not in the vocabulary only have codes. */
export function inputOf(reading: SentenceReading, vocabulary: Vocabulary): NetworkInput {
  const { items, near, targeted } = reading;
  const { length } = items;
  const words = items.map(({ word }) => vocabulary(word));
  const codes = items.map((_, i) => codesOf(reading, i));
  return { length, words, codes, targeted, near: targeted ? near : new Uint8Array(length).fill(1) };
}

function codesOf({ cls, events, side, bucket, kind }: SentenceReading, i: number): number {
  const place = FIRST_PLACE + side[i]! * BUCKETS + (side[i] === ON_TARGET ? kind : bucket[i]!);
  return (cls[i]! + 1) | ((FIRST_EVENT + events[i]!) << BITS) | (place << (2 * BITS));
}
