import { wordSet } from '@/lib/util/word-set';
import type { Item } from '../items/item';
import { classId } from '../items/lexicon';
import { verbSet } from '../items/word-sets';

const BAD = classId('bad');

/** What troubles investors and companies. */
const WORRIES = wordSet(
  'fear fears worry worries concern concerns doubt doubts jitters tension tensions anxiety anxieties panic gloom woes problem problems trouble troubles disruption disruptions shortage shortages bottleneck bottlenecks strain strains headwinds uncertainty turmoil crisis',
);
/** Verbs with a worry as their subject. "Fall" and "weaken" are none: "fears that sales will fall". */
const FADES = verbSet('ease fade recede subside abate dissipate diminish ebb wane dwindle evaporate lessen');
const GROWS = verbSet('grow mount deepen intensify resurface escalate heighten');
/** Verbs with a worry as their object. */
const CALMS = verbSet('ease allay alleviate assuage quell soothe calm dispel soften reduce');
const STOKES = verbSet('raise stoke fuel fan heighten deepen intensify revive reignite');

/** Most items from a worry to what becomes of it: "fears of a banking crisis have eased". */
const BEHIND = 6;
/** Most items from a verb to the worry that is its object: "eased some of the concerns". */
const BEFORE = 4;

/**
 * The items that say what becomes of a worry, and whether it grows, which is bad news, or fades: "fears ease", "allays
 * concerns". Linear.
 */
export function worriesIn(items: readonly Item[]): [item: number, grows: boolean][] {
  const found: [number, boolean][] = [];
  for (const [at, { word, cls, clause }] of items.entries()) {
    if (cls !== BAD || !WORRIES.has(word)) continue;
    for (let i = Math.max(0, at - BEFORE); i < items.length && i <= at + BEHIND; i++) {
      const grows = items[i]!.clause === clause ? changeBy(items[i]!.word, i < at) : undefined;
      if (grows !== undefined) found.push([i, grows]);
    }
  }
  return found;
}

/** Whether a verb before or behind a worry makes it grow rather than fade; undefined if it does neither. */
function changeBy(word: string, isBefore: boolean): boolean | undefined {
  if ((isBefore ? CALMS : FADES).has(word)) return false;
  return (isBefore ? STOKES : GROWS).has(word) || undefined;
}
