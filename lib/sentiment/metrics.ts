import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import { classId } from './lexicon';
import { isTaxed } from './read-items';

/** Class of what is better higher, such as sales. */
export const METRIC_GOOD = classId('metricGood');
/** Class of what is better lower, such as costs. */
export const METRIC_BAD = classId('metricBad');

/** How far back and ahead of a direction its metric is looked for, in items. */
const BACK = 7;
const AHEAD = 5;

/** The class of the metric that item `i` speaks of: the nearest before it in the same clause, else after it; -1 if none. `muted` items do not count. */
export function metricOf(items: readonly Item[], i: number, muted: ReadonlySet<number>): number {
  const { clause } = items[i]!;
  for (let j = i - 1; j >= Math.max(0, i - BACK) && items[j]!.clause === clause; j--) {
    const metric = muted.has(j) ? -1 : metricAt(items, j);
    if (metric >= 0) return metric;
  }
  for (let j = i + 1; j <= Math.min(items.length - 1, i + AHEAD) && items[j]!.clause === clause; j++) {
    const metric = muted.has(j) ? -1 : metricAt(items, j);
    if (metric >= 0) return metric;
  }
  return -1;
}

/** The class of the metric that stands at item `i`; -1 where none does. */
function metricAt(items: readonly Item[], i: number): number {
  const { cls, word } = items[i]!;
  if (LOSE.has(word) && isMoney(items, i + 1)) return METRIC_BAD;
  if (cls !== METRIC_GOOD && cls !== METRIC_BAD) return -1;
  const before = items[i - 1]?.word ?? '';
  return before !== 'per' && !isTaxed(before, word) ? cls : -1;
}

/** "Lost $3 million": the verb names a loss. */
const LOSE = wordSet('lose loses lost losing');
const isMoney = (items: readonly Item[], i: number): boolean =>
  items[i]?.quantity?.kind === 'money' || (items[i]?.cls === -1 && items[i + 1]?.quantity?.kind === 'money');

/** Class of the metric that a figure at item `i` is one of, by what stands before it; -1 if there is none. */
export const metricBefore = (items: readonly Item[], i: number): number =>
  metricIn(items, Math.max(0, i - BACK), i);

/** Class of the last metric among the items from `start` to `end`; -1 if there is none. */
export function metricIn(items: readonly Item[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) {
    const metric = metricAt(items, i);
    if (metric >= 0) return metric;
  }
  return -1;
}
