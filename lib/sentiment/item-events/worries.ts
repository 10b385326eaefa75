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
  return items.flatMap(({ word, cls, clause }, at) => {
    if (cls !== BAD || !WORRIES.has(word)) return [];
    const within = (from: number, to: number) =>
      items
        .slice(Math.max(0, from), to)
        .flatMap((item, k) => (item.clause === clause ? [Math.max(0, from) + k] : []));
    return [
      ...changes(items, within(at - BEFORE, at), CALMS, STOKES),
      ...changes(items, within(at + 1, at + 1 + BEHIND), FADES, GROWS),
    ];
  });
}

const changes = (
  items: readonly Item[],
  indices: readonly number[],
  fades: ReadonlySet<string>,
  grows: ReadonlySet<string>,
): [number, boolean][] =>
  indices.flatMap((i): [number, boolean][] => {
    const { word } = items[i]!;
    return fades.has(word) || grows.has(word) ? [[i, grows.has(word)]] : [];
  });
