import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import { classId } from './lexicon';

const BAD = classId('bad');
const NONE = -1;

/** A price on a tag is below this; what costs more is a cost. */
const MAX_TAG = 100_000;
/** Between the verb and the price: "costs about $999". */
const ABOUT = wordSet('about around from just only roughly nearly over');
/** Behind the price they say that it is one more cost: "costs $5,000 more to build". */
const MORE = wordSet('more extra less');

/** Behind a number they make it a price: "45 euros". */
const MONEYS = wordSet('euros dollars pounds pence cents yen rupees francs yuan');

/** "The phone costs $999": what it sells for, and no cost of who makes it. */
function isPriceTag(items: readonly Item[], i: number): boolean {
  const at = ABOUT.has(items[i + 1]?.word ?? '') ? i + 2 : i + 1;
  const price = items[at]?.quantity;
  const isNamedBehind = price?.kind === 'number' && MONEYS.has(items[at + 1]?.word ?? '');
  if (price === undefined || price.value >= MAX_TAG || !(isNamedBehind || price.kind === 'money'))
    return false;
  return !MORE.has(items[isNamedBehind ? at + 2 : at + 1]?.word ?? '');
}

const BE = wordSet(
  "is are was were be been being go goes going gone went put stay stays stayed remain remains remained 's",
);
const STAND = wordSet('stand stands stood standing face faces faced facing');

/** "Goes on trial", "will stand trial"; a drug's stocks "rise on trial results". */
function isInCourt(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.word ?? '';
  return STAND.has(before) || (before === 'on' && BE.has(items[i - 2]?.word ?? ''));
}

/** "Stays on the defensive"; not "on the defensive stocks". */
const isBeset = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.word === 'the' && items[i - 2]?.word === 'on';

const DOWN = classId('down');
const DRY = wordSet('dry dries dried drying');

/** "Orders dried up". */
const isDriedUp = (items: readonly Item[], i: number): boolean => DRY.has(items[i - 1]?.word ?? '');

/** "A clinical hold": a trial may not go on. */
const isClinical = (items: readonly Item[], i: number): boolean => items[i - 1]?.word === 'clinical';

/** What a word is between certain others: another word, of another class (-1 for none). */
interface Sense {
  word: string;
  cls: number;
  isMeant: (items: readonly Item[], i: number) => boolean;
}

const TAG: Sense = { word: '\u0001tag', cls: NONE, isMeant: isPriceTag };
const SENSES: ReadonlyMap<string, Sense> = new Map([
  ['cost', TAG],
  ['costs', TAG],
  ['up', { word: '\u0001dried', cls: DOWN, isMeant: isDriedUp }],
  ['hold', { word: '\u0001halt', cls: BAD, isMeant: isClinical }],
  ['holds', { word: '\u0001halt', cls: BAD, isMeant: isClinical }],
  ['trial', { word: '\u0001trial', cls: BAD, isMeant: isInCourt }],
  ['defensive', { word: '\u0001beset', cls: BAD, isMeant: isBeset }],
]);

/** The items that are something else than the lexicon says, by the items around them. Linear. */
export function sensesIn(items: readonly Item[]): [item: number, sense: Sense][] {
  const found: [number, Sense][] = [];
  for (let i = 0; i < items.length; i++) {
    const sense = SENSES.get(items[i]!.word);
    if (sense?.isMeant(items, i)) found.push([i, sense]);
  }
  return found;
}
