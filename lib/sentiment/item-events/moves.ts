import { entryIn } from '@/lib/util/is-object';
import { wordSet } from '@/lib/util/word-set';
import type { Item } from '../items/item';
import { classSet, DOWN, verbSet } from '../items/word-sets';

/** The continuation or reversal of an earlier move: "pared losses". */
interface MoveEvent {
  /** Index of the item that tells it. */
  at: number;
  /** Whether the move continues; otherwise it is reversed. */
  goesOn: boolean;
  /** Whether the earlier move was a rise. */
  rise: boolean;
  /** Items that are part of this event and must not count as events themselves. */
  parts: number[];
}

const RISES = wordSet('gain gains advance advances rally rallies rebound rise jump upswing winning');
const FALLS = wordSet(
  'loss losses decline declines drop fall falls slide slump selloff sell-off rout downturn losing',
);
/** Nouns whose direction is told by the word before: "a winning streak", "a record run". */
const RUNS = wordSet('streak run');

/** Words in `RISES` and `FALLS` that are verbs after one of `NOUNS`: "rate cuts rally stocks". */
const VERBS = wordSet('rally rallies rise jump decline declines drop fall falls slide slump advance rebound');
const NOUNS = wordSet('cut cuts end ends halt halts stop stops break breaks pause pauses snap');

const UNDO = new Set([
  ...verbSet(
    'pare trim erase recoup reverse surrender relinquish retrace reduce narrow snap end halt pause stop stem defy avert avoid escape',
  ),
  ...wordSet('cut cuts cutting reversing break breaks broke'),
]);
const GO_ON = new Set([...verbSet('extend deepen prolong'), ...wordSet('widen widens widened')]);

/** Phrasal verbs: "give up", "wipe out". */
const PARTICLES: Readonly<Record<string, { particles: ReadonlySet<string>; goesOn: boolean }>> = {
  ...particles('give gives gave given giving', 'up back', false),
  ...particles('wipe wipes wiped wiping', 'out away', false),
  ...particles('shrug shrugs shrugged shrugging shake shakes shook', 'off', false),
  ...particles('claw claws clawed clawing', 'back', false),
  ...particles('recover recovers recovered recovering rebound rebounds rebounded', 'from', false),
  ...particles('add adds added adding', 'to', true),
  ...particles('build builds built', 'on', true),
};

function particles(verbs: string, after: string, goesOn: boolean) {
  const value = { particles: wordSet(after), goesOn };
  return Object.fromEntries(verbs.split(' ').map((verb) => [verb, value]));
}

/** Words that end the search from a verb for its move. */
const BARRIER = wordSet(
  'on in at by for with from to after as amid over against before and but or despite while when although though because since following without than is are was were , ; : - ( )',
);
/** Most items from a verb to its move: "gave up nearly all of its 940-point gain". */
const REACH = 8;

/** Finds what happened to earlier moves: "pared losses", "gave up its gains", "added to losses". */
export function readMoves(items: readonly Item[]): MoveEvent[] {
  const found: MoveEvent[] = [];
  for (let i = 0; i < items.length; i++) {
    const verb = verbAt(items, i);
    const move = verb && moveAfter(items, verb.end);
    if (verb && move)
      found.push({ at: i, goesOn: verb.goesOn, rise: move.rise, parts: range(i + 1, move.at) });
    else if (fadesAt(items, i)) found.push({ at: i + 1, goesOn: false, rise: isRise(items[i]!), parts: [i] });
  }
  return found;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Whether a move ends by itself: "the slump eased", "its rally fizzled". */
const fadesAt = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  (isRise(items[i]!) || FALLS.has(items[i]!.word)) &&
  DETERMINERS.has(items[i - 1]!.word) &&
  items[i + 1] !== undefined &&
  DOWN.has(items[i + 1]!.cls);

const isRise = ({ word }: Item): boolean => RISES.has(word);
const DETERMINERS = wordSet('the a its their his this that recent latest price market stock');

/** The verb that begins at an item: whether the move continues, and the index of the verb's last item. */
function verbAt(items: readonly Item[], i: number): { goesOn: boolean; end: number } | undefined {
  const { word } = items[i]!;
  if (UNDO.has(word)) return { goesOn: false, end: i };
  if (GO_ON.has(word)) return { goesOn: true, end: i };
  const pair = entryIn(PARTICLES, word);
  return pair?.particles.has(items[i + 1]?.word ?? '') ? { goesOn: pair.goesOn, end: i + 1 } : undefined;
}

function moveAfter(items: readonly Item[], end: number): { at: number; rise: boolean } | undefined {
  for (let j = end + 1; j < items.length && j <= end + REACH; j++) {
    const { word } = items[j]!;
    if (BARRIER.has(word) && !isHyphen(items, j)) return undefined;
    if (j === end + 1 && VERBS.has(word) && NOUNS.has(items[end]!.word)) return undefined;
    const rise = RUNS.has(items[j + 1]?.word ?? '') ? word === 'record' || RISES.has(word) : RISES.has(word);
    if (rise || FALLS.has(word)) return { at: j, rise };
  }
  return undefined;
}

/** Whether a dash is a hyphen rather than a clause boundary: "a 940 - point gain", "its five - day winning streak". */
const isHyphen = (items: readonly Item[], j: number) =>
  items[j]!.word === '-' && /^(?:point|day|week|month|session|game)$/.test(items[j + 1]?.word ?? '');

const EXTREMES = wordSet('high highs peak record low lows bottom trough');
const FAR = 5;

/**
 * Indices of items that name the start of a move and are no moves themselves: "from record highs", "from a two-year
 * low".
 */
export function startsOfMoves(items: readonly Item[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.word !== 'from') continue;
    for (let j = i + 1; j < items.length && j <= i + FAR; j++) {
      if (BARRIER.has(items[j]!.word) && items[j]!.word !== '-') break;
      if (EXTREMES.has(items[j]!.word)) found.push(j);
    }
  }
  return found;
}

const EXPECTED = classSet('expected', 'expect');
const FORECASTS = wordSet('forecast forecasts predicted feared thought');

/** Whether item `i` stands before "than expected", as "less" in "rose less than forecast". */
export const isBeforeExpected = (items: readonly Item[], i: number): boolean => {
  const expected = items[i + 2];
  return (
    items[i + 1]?.word === 'than' &&
    expected !== undefined &&
    (EXPECTED.has(expected.cls) || FORECASTS.has(expected.word))
  );
};
