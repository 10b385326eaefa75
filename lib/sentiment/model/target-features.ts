import type { Item } from '../items/item';
import { classId } from '../items/lexicon';
import { isInAside } from './asides';
import { type Emit, feature, TEMPLATE } from './feature-hash';
import { ON_TARGET } from './placement';
import type { SentenceReading } from './sentence-reading';

/** Emits features of the words around the target, its clause, its kind and an aside around it. */
export function emitTarget(reading: SentenceReading, emit: Emit): void {
  const t = reading.side.indexOf(ON_TARGET);
  emitNeighbours(reading.items, t, emit);
  emitNearest(reading, t, emit);
  emitClause(reading, t, emit);
  emitKind(reading, t, emit);
  if (isInAside(reading.items, t)) emitAside(reading, t, emit);
}

/** Emits features of a target in an aside: the sentence's events are another company's news. */
function emitAside({ events, near }: SentenceReading, t: number, emit: Emit): void {
  emit(feature(TEMPLATE.aside, 1), t, t);
  for (let i = 0; i < events.length; i++)
    if (near[i] === 0 && events[i] !== 0) emit(feature(TEMPLATE.asideEvent, events[i]!), i, i);
}

/** Emits the nearest word with a class on each side. */
function emitNearest(view: SentenceReading, t: number, emit: Emit): void {
  const [left, right] = [nearest(view, t, -1), nearest(view, t, 1)];
  const [leftClass, rightClass] = [classAt(view.items, left), classAt(view.items, right)];
  emit(feature(TEMPLATE.nearestLeft, leftClass, view.events[left] ?? 0), t, Math.max(left, 0));
  emit(feature(TEMPLATE.nearestRight, rightClass, view.events[right] ?? 0), t, Math.max(right, 0));
  emit(feature(TEMPLATE.nearestClasses, leftClass, rightClass), t, t);
  emit(feature(TEMPLATE.kindNearestLeft, view.kind, leftClass, view.events[left] ?? 0), t, Math.max(left, 0));
  emit(
    feature(TEMPLATE.kindNearestRight, view.kind, rightClass, view.events[right] ?? 0),
    t,
    Math.max(right, 0),
  );
}

function emitNeighbours(items: readonly Item[], t: number, emit: Emit): void {
  for (const offset of [-2, -1, 1, 2, 3]) {
    const at = t + offset >= 0 && t + offset < items.length ? t + offset : t;
    emit(feature(TEMPLATE.wordBeside, offset, idAt(items, t + offset)), t, at);
    emit(feature(TEMPLATE.classBeside, offset, classAt(items, t + offset)), t, at);
  }
  emit(feature(TEMPLATE.wordsAround, idAt(items, t - 1), idAt(items, t + 1)), t, t);
  emit(feature(TEMPLATE.classesAround, classAt(items, t - 1), classAt(items, t + 1)), t, t);
  emit(feature(TEMPLATE.wordsBehind, idAt(items, t + 1), idAt(items, t + 2)), t, t);
}

/** Negative indices are common here and slow to read from an array, so they are tested first. */
const idAt = (items: readonly Item[], i: number) => (i < 0 ? 0 : (items[i]?.id ?? 0));
const classAt = (items: readonly Item[], i: number) => (i < 0 ? -2 : (items[i]?.cls ?? -2));

/** Index of the nearest item in `direction` with a class before `TELLING`; -1 if there is none. */
function nearest({ items, cls }: SentenceReading, from: number, direction: 1 | -1): number {
  for (let i = from + direction; i >= 0 && i < items.length; i += direction) {
    if (cls[i]! >= 0 && cls[i]! < TELLING) return i;
  }
  return -1;
}
const TELLING = classId('intense');

/** Emits how often the target is mentioned, and the first two events of its clause. */
function emitClause({ items, events, side }: SentenceReading, t: number, emit: Emit): void {
  const { clause } = items[t]!;
  const said: number[] = [];
  let mentions = 0;
  for (let i = 0; i < items.length; i++) {
    if (side[i] === ON_TARGET) mentions++;
    if (events[i] !== 0 && items[i]!.clause === clause) said.push(events[i]!);
  }
  emit(feature(TEMPLATE.mentions, Math.min(3, mentions)), t, t);
  emit(feature(TEMPLATE.clauseEvents, said[0] ?? 0, said[1] ?? 0, said.length), t, t);
}

/** Emits neighbors and events by kind of target: the same word means different things for a broker and an index. */
function emitKind({ items, events, near, kind }: SentenceReading, t: number, emit: Emit): void {
  emit(feature(TEMPLATE.kind, kind), t, t);
  emit(feature(TEMPLATE.kindWordBefore, kind, idAt(items, t - 1)), t, Math.max(t - 1, 0));
  emit(feature(TEMPLATE.kindWordBehind, kind, idAt(items, t + 1)), t, items[t + 1] ? t + 1 : t);
  for (let i = 0; i < items.length; i++) {
    if (near[i] === 1 && events[i] !== 0) emit(feature(TEMPLATE.kindEvent, kind, events[i]!), i, i);
  }
}
