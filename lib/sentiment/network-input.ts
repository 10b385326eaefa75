import { EVENT, readEvents } from './events';
import { CLASSES } from './lexicon';
import { placeItems } from './placement';
import type { Item } from './reading';
import { entryOf, type Vocabulary } from './vocabulary';

/** What the network reads of a sentence: for each item a word vector's number and three small codes. */
export interface NetworkInput {
  length: number;
  /** Number of the word vector, -1 where there is none. */
  words: Int32Array;
  /** `CODES` codes an item, each below `CODE_COUNT`: lexicon class, event, place to the target. */
  codes: Uint16Array;
  /** 1 where the item stands in the target's clause; all 1 where there is no target. */
  near: Uint8Array;
}

export const CODES = 3;
const EVENTS = Object.keys(EVENT).length;
const PLACES = 24;
const FIRST_EVENT = CLASSES.length + 1;
const FIRST_PLACE = FIRST_EVENT + EVENTS;
/** How many codes there are in all. */
export const CODE_COUNT = FIRST_PLACE + PLACES;

export function inputOf(items: readonly Item[], vocabulary: Vocabulary): NetworkInput {
  const { side, bucket, near } = placeItems(items);
  const events = readEvents(items);
  const codes = new Uint16Array(items.length * CODES);
  items.forEach((item, i) => {
    codes[i * CODES] = item.cls + 1;
    codes[i * CODES + 1] = FIRST_EVENT + events[i]!;
    codes[i * CODES + 2] = FIRST_PLACE + side[i]! * 5 + bucket[i]!;
  });
  const words = Int32Array.from(items, ({ word }) => entryOf(vocabulary, word));
  return { length: items.length, words, codes, near: side[0] === 0 ? near.fill(1) : near };
}
