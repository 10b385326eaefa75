import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import { classId } from './lexicon';

const BAD = classId('bad');
const NONE = -1;

/** Retail prices are below this; larger amounts are costs. */
const MAX_TAG = 100_000;
/** Words between "costs" and the price: "costs about $999". */
const ABOUT = wordSet('about around from just only roughly nearly over');
/** Words after the amount that make it an extra cost: "costs $5,000 more to build". */
const MORE = wordSet('more extra less');

/** Words that make the number before them a price: "45 euros". */
const MONEYS = wordSet('euros dollars pounds pence cents yen rupees francs yuan');

/** Whether "costs" tells a retail price, not a cost of the maker: "The phone costs $999". */
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

/** Whether "trial" is one in court: "goes on trial", "will stand trial"; not shares that "rise on trial results". */
function isInCourt(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.word ?? '';
  return STAND.has(before) || (before === 'on' && BE.has(items[i - 2]?.word ?? ''));
}

/** Whether "defensive" means pressed by opponents: "stays on the defensive". */
const isBeset = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.word === 'the' && items[i - 2]?.word === 'on';

const DOWN = classId('down');
const DRY = wordSet('dry dries dried drying');

/** Whether "up" belongs to "dry up": "Orders dried up". */
const isDriedUp = (items: readonly Item[], i: number): boolean => DRY.has(items[i - 1]?.word ?? '');

/** Whether "hold" stops a clinical trial: "a clinical hold". */
const isClinical = (items: readonly Item[], i: number): boolean => items[i - 1]?.word === 'clinical';

/** Another sense of a word in a certain context: the word and class (-1 for none) that replace it. */
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

/** Items that have another sense than in the lexicon, by their context. Linear. */
export function sensesIn(items: readonly Item[]): [item: number, sense: Sense][] {
  const found: [number, Sense][] = [];
  for (let i = 0; i < items.length; i++) {
    const sense = SENSES.get(items[i]!.word);
    if (sense?.isMeant(items, i)) found.push([i, sense]);
  }
  return found;
}
