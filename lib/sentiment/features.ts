import { finish, mix } from './hash';
import { classId } from './lexicon';
import type { Item } from './reading';
import type { SentenceReading } from './sentence-reading';

/** Takes one feature: its 32-bit hash and the items that it speaks of (the same item twice where there is one). */
export type Emit = (hash: number, a: number, b: number) => void;

const TARGET = classId('target');
const STOP = classId('stop');

const OTHER = -1;

/** Emits every feature of a read sentence, in a fixed order. Linear in the items. */
export function emitFeatures(reading: SentenceReading, emit: Emit): void {
  for (let i = 0; i < reading.items.length; i++) {
    emitWord(reading, i, emit);
    emitPairs(reading, i, emit);
  }
  emitSequence(reading, emit);
  emitAround(reading, emit);
  emitWhole(reading, emit);
}

/** Hash of a template and its parts. */
function feature(template: number, a: number, b?: number, c?: number): number {
  let hash = mix(template, a);
  if (b !== undefined) hash = mix(hash, b);
  if (c !== undefined) hash = mix(hash, c);
  return finish(hash);
}

/**
 * What one feature of a sentence with so many counts for: a long sentence has more features than the headlines that
 * the weights were trained on, but no more to say.
 */
export const featureValue = (count: number): number =>
  Math.min(1, Math.sqrt(FULL_COUNT / Math.max(1, count)));
const FULL_COUNT = 130;

function emitWord({ items, cls, events, side, bucket, near }: SentenceReading, i: number, emit: Emit): void {
  const { id, stem } = items[i]!;
  const where = side[i]! * 2 + near[i]!;
  emit(feature(1, id), i, i);
  emit(feature(9, stem), i, i);
  if (cls[i] !== OTHER) emit(feature(2, cls[i]!), i, i);
  if (events[i] !== 0) emit(feature(3, events[i]!), i, i);
  if (where === 0) return;
  emit(feature(4, id, where), i, i);
  if (cls[i] !== OTHER) {
    emit(feature(5, cls[i]!, where), i, i);
    emit(feature(6, cls[i]!, side[i]!, bucket[i]!), i, i);
  }
  if (events[i] !== 0) {
    emit(feature(7, events[i]!, where), i, i);
    emit(feature(8, events[i]!, side[i]!, bucket[i]!), i, i);
  }
}

function emitPairs({ items, cls, side }: SentenceReading, i: number, emit: Emit): void {
  const left = items[i]!;
  const right = items[i + 1];
  if (!right) return;
  const j = i + 1;
  emit(feature(10, left.id, right.id), i, j);
  if (cls[i] !== OTHER) emit(feature(11, cls[i]!, right.id), i, j);
  if (cls[j] !== OTHER) emit(feature(12, left.id, cls[j]!), i, j);
  if (cls[i] !== OTHER && cls[j] !== OTHER) {
    emit(feature(13, cls[i]!, cls[j]!), i, j);
    emit(feature(14, cls[i]!, cls[j]!, side[i]!), i, j);
  }
  const third = items[i + 2];
  if (!third) return;
  emit(feature(15, left.id, third.id), i, i + 2);
  emit(feature(16, cls[i]!, cls[j]!, cls[i + 2]!), i, i + 2);
}

/** Pairs and triples of the words that have a class, in order, other words and function words left out. */
function emitSequence({ items, cls, events, near }: SentenceReading, emit: Emit): void {
  const kept: number[] = [];
  for (let i = 0; i < items.length; i++) if (cls[i] !== OTHER && cls[i] !== STOP) kept.push(i);
  for (let k = 0; k < kept.length; k++) {
    const a = kept[k]!;
    for (let gap = 1; gap <= 3 && k + gap < kept.length; gap++) {
      const b = kept[k + gap]!;
      emit(feature(20, cls[a]!, cls[b]!, Math.min(gap, 2)), a, b);
      emit(feature(21, cls[a]!, cls[b]!, near[a]! * 2 + near[b]!), a, b);
      if (events[a] !== 0 && events[b] !== 0) emit(feature(22, events[a]!, events[b]!), a, b);
    }
    const b = kept[k + 1];
    const c = kept[k + 2];
    if (b !== undefined && c !== undefined) emit(feature(23, cls[a]!, cls[b]!, cls[c]!), a, c);
  }
}

/** What stands right beside the target, and the nearest word with a class on each side. */
function emitAround(view: SentenceReading, emit: Emit): void {
  const t = view.items.findIndex((item) => item.cls === TARGET);
  if (t < 0) return;
  emitNeighbours(view.items, t, emit);
  const [left, right] = [nearest(view, t, -1), nearest(view, t, 1)];
  const [leftClass, rightClass] = [classAt(view.items, left), classAt(view.items, right)];
  emit(feature(34, leftClass, view.events[left] ?? 0), t, Math.max(left, 0));
  emit(feature(35, rightClass, view.events[right] ?? 0), t, Math.max(right, 0));
  emit(feature(36, leftClass, rightClass), t, t);
}

function emitNeighbours(items: readonly Item[], t: number, emit: Emit): void {
  for (const offset of [-2, -1, 1, 2, 3]) {
    const at = items[t + offset] ? t + offset : t;
    emit(feature(30, offset, idAt(items, t + offset)), t, at);
    emit(feature(31, offset, classAt(items, t + offset)), t, at);
  }
  emit(feature(32, idAt(items, t - 1), idAt(items, t + 1)), t, t);
  emit(feature(33, classAt(items, t - 1), classAt(items, t + 1)), t, t);
  emit(feature(37, idAt(items, t + 1), idAt(items, t + 2)), t, t);
}

const idAt = (items: readonly Item[], i: number) => items[i]?.id ?? 0;
const classAt = (items: readonly Item[], i: number) => items[i]?.cls ?? -2;

/** The nearest item in `direction` whose class says something; -1 where there is none. */
function nearest({ items, cls }: SentenceReading, from: number, direction: 1 | -1): number {
  for (let i = from + direction; i >= 0 && i < items.length; i += direction) {
    if (cls[i]! >= 0 && cls[i]! < TELLING) return i;
  }
  return -1;
}
const TELLING = classId('intense');

function emitWhole({ items, events, targeted: isTargeted }: SentenceReading, emit: Emit): void {
  const targeted = isTargeted ? 1 : 0;
  const names = Math.min(3, items.filter((item) => item.cls === NAME).length);
  const first = events.find((value) => value !== 0) ?? 0;
  emit(feature(40, targeted), -1, -1);
  emit(feature(41, targeted, names), -1, -1);
  emit(feature(42, Math.min(6, items.length >> 2)), -1, -1);
  emit(feature(43, first, targeted), -1, -1);
  if (items[0]) emit(feature(44, items[0].id), 0, 0);
}
const NAME = classId('name');
