import { wordSet } from '@/lib/util/word-set';
import type { Item } from '../items/item';
import { classId } from '../items/lexicon';
import { isTaxed } from '../items/read-items';

/** Class of metrics that are better higher, such as sales. */
export const METRIC_GOOD = classId('metricGood');
/** Class of metrics that are better lower, such as costs. */
export const METRIC_BAD = classId('metricBad');

/** How far before and after a direction its metric is searched, in items. */
const BACK = 7;
const AHEAD = 5;

/**
 * Class of the metric of item `i`: the nearest before it in its clause, otherwise after it; -1 if none. Ignores `muted`
 * items.
 */
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

/** Class of the metric at item `i`; -1 if it is none. */
function metricAt(items: readonly Item[], i: number): number {
  const { cls, word } = items[i]!;
  if (LOSE.has(word) && isMoney(items, i + 1)) return METRIC_BAD;
  if (cls !== METRIC_GOOD && cls !== METRIC_BAD) return -1;
  const before = items[i - 1]?.word ?? '';
  return before !== 'per' && !isTaxed(before, word) ? cls : -1;
}

/** Verbs that name a loss before an amount of money: "lost $3 million". */
const LOSE = wordSet('lose loses lost losing');
const isMoney = (items: readonly Item[], i: number): boolean =>
  items[i]?.quantity?.kind === 'money' || (items[i]?.cls === -1 && items[i + 1]?.quantity?.kind === 'money');

/** Class of the metric of a figure at item `i`, searched before it; -1 if there is none. */
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
