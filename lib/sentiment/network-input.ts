import { EVENT } from './item-events';
import { CLASSES } from './lexicon';
import { ON_TARGET } from './placement';
import type { SentenceReading } from './sentence-reading';
import { KIND_COUNT } from './target-kind';
import type { Vocabulary } from './vocabulary';

/** What the network reads of a sentence: for each item a word vector's number and three small codes. */
export interface NetworkInput {
  length: number;
  /** Number of the word vector, -1 where there is none. */
  words: readonly number[];
  /** The codes of each item, packed; see `unpack`. */
  codes: readonly number[];
  /** Whether anything is the target. */
  targeted: boolean;
  /** 1 where the item stands in the target's clause; all 1 where there is no target. */
  near: Uint8Array;
}

const EVENTS = Object.keys(EVENT).length;
/** Two sides of the target and none, in buckets of distance, then the kinds of target. */
const BUCKETS = 5;
const PLACES = ON_TARGET * BUCKETS + KIND_COUNT;
const FIRST_EVENT = CLASSES.length + 1;
const FIRST_PLACE = FIRST_EVENT + EVENTS;
/** How many codes there are in all. */
export const CODE_COUNT = FIRST_PLACE + PLACES;

/** Enough for any code. */
const BITS = 7;
const MASK = (1 << BITS) - 1;

/** The three codes of an item, each below `CODE_COUNT`: lexicon class, event, place to the target. */
export const unpack = (packed: number): readonly [number, number, number] => [
  packed & MASK,
  (packed >> BITS) & MASK,
  packed >> (2 * BITS),
];

/** What an item says wherever it stands, as one number: its word and its codes but the place. */
export const itemAt = ({ words, codes }: NetworkInput, i: number): number =>
  ((words[i]! + 1) << (2 * BITS)) | (codes[i]! & ((1 << (2 * BITS)) - 1));

/** The word and the codes of `itemAt`. */
export const unpackItem = (item: number) => ({
  word: (item >> (2 * BITS)) - 1,
  codes: [item & MASK, (item >> BITS) & MASK],
});

/** For each item the places that it and the two on either side have, as one number; see `unpackPlaces`. */
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

/** A window's items on each side of the one in its middle. */
export const REACH = 2;
/** What the place that leaves a window counts for. */
const OLDEST = (PLACES + 1) ** (2 * REACH);

/** The codes of a window's places, in order; undefined beyond the sentence. */
export function unpackPlaces(places: number): (number | undefined)[] {
  return Array.from({ length: 2 * REACH + 1 }, (_, k) => {
    const place = Math.floor(places / (PLACES + 1) ** (2 * REACH - k)) % (PLACES + 1);
    return place === 0 ? undefined : FIRST_PLACE + place - 1;
  });
}

/** What the network reads of a sentence. Items whose word is not in the vocabulary have their codes alone. */
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
