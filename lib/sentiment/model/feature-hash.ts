import { finish, mix } from '../items/hash';

/**
 * Receives one feature: its 32-bit hash and the two items that it is about (equal if it is one item, -1 if it is none).
 */
export type Emit = (hash: number, a: number, b: number) => void;

/**
 * Templates of features: what a feature's parts are. Trained weights depend on the numbers, which are otherwise arbitrary.
 * - of an item: by itself; `placed`: with its side of the target and whether it is in the target's clause; `distant`:
 *   with its side and distance
 * - of neighboring items, and of items with a class in order
 * - around the target: its neighbors, the nearest items with a class, its kind, an aside around it, its clause
 * - of the whole sentence
 */
export const TEMPLATE = {
  word: 1,
  stem: 9,
  class: 2,
  event: 3,
  placedStem: 4,
  placedClass: 5,
  distantClass: 6,
  placedEvent: 7,
  distantEvent: 8,

  words: 10,
  classThenWord: 11,
  wordThenClass: 12,
  classes: 13,
  placedClasses: 14,
  wordsAroundOne: 15,
  classesInOrder: 20,
  nearClassesInOrder: 21,

  wordBeside: 30,
  classBeside: 31,
  wordsAround: 32,
  classesAround: 33,
  nearestLeft: 34,
  nearestRight: 35,
  nearestClasses: 36,
  wordsBehind: 37,
  kind: 50,
  kindNearestLeft: 51,
  kindNearestRight: 52,
  kindWordBefore: 53,
  kindWordBehind: 54,
  kindEvent: 55,
  aside: 56,
  asideEvent: 57,
  mentions: 61,
  clauseEvents: 62,

  targeted: 40,
  names: 41,
  length: 42,
  firstEvent: 43,
  firstWord: 44,
  tally: 45,
  balance: 46,
  linked: 47,
  linkedEvent: 48,
} as const;

/** Hash of a template (`TEMPLATE`) and its parts. */
export function feature(template: number, a: number, b?: number, c?: number): number {
  let hash = mix(template, a);
  if (b !== undefined) hash = mix(hash, b);
  if (c !== undefined) hash = mix(hash, c);
  return finish(hash);
}
