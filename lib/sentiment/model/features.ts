import { EVENT } from '../item-events/read-events';
import { classId } from '../items/lexicon';
import { type Emit, feature, TEMPLATE } from './feature-hash';
import type { SentenceReading } from './sentence-reading';
import { emitTarget } from './target-features';

const STOP = classId('stop');

const OTHER = -1;

/** Emits every feature of a read sentence, in a fixed order. Linear in the items. */
export function emitFeatures(reading: SentenceReading, emit: Emit): void {
  for (let i = 0; i < reading.items.length; i++) {
    emitWord(reading, i, emit);
    emitPairs(reading, i, emit);
  }
  emitSequence(reading, emit);
  if (reading.targeted) emitTarget(reading, emit);
  emitWhole(reading, emit);
}

/**
 * The value of each feature in a sentence with `count` features: below 1 for long sentences, which have more features
 * than the headlines that the weights were trained on, but not more to say.
 */
export const featureValue = (count: number): number =>
  Math.min(1, Math.sqrt(FULL_COUNT / Math.max(1, count)));
const FULL_COUNT = 130;

function emitWord({ items, cls, events, side, bucket, near }: SentenceReading, i: number, emit: Emit): void {
  const { id, stem } = items[i]!;
  const where = side[i]! * 2 + near[i]!;
  emit(feature(TEMPLATE.word, id), i, i);
  emit(feature(TEMPLATE.stem, stem), i, i);
  if (cls[i] !== OTHER) emit(feature(TEMPLATE.class, cls[i]!), i, i);
  if (events[i] !== 0) emit(feature(TEMPLATE.event, events[i]!), i, i);
  if (where === 0) return;
  emit(feature(TEMPLATE.placedStem, stem, where), i, i);
  if (cls[i] !== OTHER) {
    emit(feature(TEMPLATE.placedClass, cls[i]!, where), i, i);
    emit(feature(TEMPLATE.distantClass, cls[i]!, side[i]!, bucket[i]!), i, i);
  }
  if (events[i] !== 0) {
    emit(feature(TEMPLATE.placedEvent, events[i]!, where), i, i);
    emit(feature(TEMPLATE.distantEvent, events[i]!, side[i]!, bucket[i]!), i, i);
  }
}

function emitPairs({ items, cls, side }: SentenceReading, i: number, emit: Emit): void {
  const left = items[i]!;
  const right = items[i + 1];
  if (!right) return;
  const j = i + 1;
  emit(feature(TEMPLATE.words, left.id, right.id), i, j);
  if (cls[i] !== OTHER) emit(feature(TEMPLATE.classThenWord, cls[i]!, right.id), i, j);
  if (cls[j] !== OTHER) emit(feature(TEMPLATE.wordThenClass, left.id, cls[j]!), i, j);
  if (cls[i] !== OTHER && cls[j] !== OTHER) {
    emit(feature(TEMPLATE.classes, cls[i]!, cls[j]!), i, j);
    emit(feature(TEMPLATE.placedClasses, cls[i]!, cls[j]!, side[i]!), i, j);
  }
  const third = items[i + 2];
  if (!third) return;
  emit(feature(TEMPLATE.wordsAroundOne, left.id, third.id), i, i + 2);
}

/** Emits ordered pairs of words with a class, skipping other words and function words. */
function emitSequence({ items, cls, near }: SentenceReading, emit: Emit): void {
  const kept: number[] = [];
  for (let i = 0; i < items.length; i++) if (cls[i] !== OTHER && cls[i] !== STOP) kept.push(i);
  for (let k = 0; k < kept.length; k++) {
    const a = kept[k]!;
    for (let gap = 1; gap <= 3 && k + gap < kept.length; gap++) {
      const b = kept[k + gap]!;
      emit(feature(TEMPLATE.classesInOrder, cls[a]!, cls[b]!, Math.min(gap, 2)), a, b);
      emit(feature(TEMPLATE.nearClassesInOrder, cls[a]!, cls[b]!, near[a]! * 2 + near[b]!), a, b);
    }
  }
}

function emitWhole(reading: SentenceReading, emit: Emit): void {
  const { items, events, targeted: isTargeted } = reading;
  const targeted = isTargeted ? 1 : 0;
  const names = Math.min(3, items.filter((item) => item.cls === NAME).length);
  const first = events.find((value) => value !== 0) ?? 0;
  emit(feature(TEMPLATE.targeted, targeted), -1, -1);
  emit(feature(TEMPLATE.names, targeted, names), -1, -1);
  emit(feature(TEMPLATE.length, Math.min(6, items.length >> 2)), -1, -1);
  emit(feature(TEMPLATE.firstEvent, first, targeted), -1, -1);
  if (items[0]) emit(feature(TEMPLATE.firstWord, items[0].id), 0, 0);
  emitTally(events, emit);
  if (reading.linked) emitLinked(events, emit);
}
const NAME = classId('name');

/** Polarity of each event by number: good 1, bad -1, neither 0. */
const POLARITY = new Int8Array(Object.keys(EVENT).length);
for (const good of [EVENT.goodUp, EVENT.badDown, EVENT.good, EVENT.compareUp, EVENT.notBad])
  POLARITY[good] = 1;
for (const bad of [EVENT.goodDown, EVENT.badUp, EVENT.bad, EVENT.compareDown, EVENT.notGood])
  POLARITY[bad] = -1;

/** Emits the numbers of good and bad events. */
function emitTally(events: readonly number[], emit: Emit): void {
  let [good, bad] = [0, 0];
  for (let i = 0; i < events.length; i++) {
    const polarity = POLARITY[events[i]!];
    if (polarity === 1) good++;
    else if (polarity === -1) bad++;
  }
  emit(feature(TEMPLATE.tally, Math.min(3, good), Math.min(3, bad)), -1, -1);
  emit(feature(TEMPLATE.balance, Math.sign(good - bad)), -1, -1);
}

/** Emits features of sentences with a link: a post that links to an article says less by itself. */
function emitLinked(events: readonly number[], emit: Emit): void {
  emit(feature(TEMPLATE.linked, 1), -1, -1);
  for (let i = 0; i < events.length; i++)
    if (events[i] !== 0) emit(feature(TEMPLATE.linkedEvent, events[i]!), i, i);
}
