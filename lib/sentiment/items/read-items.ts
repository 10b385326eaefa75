import type { Token } from '@/lib/model';
import { isCapital, isTitleCase } from '@/lib/text';
import { wordSet } from '@/lib/util/word-set';
import { isDeal } from './deals';
import { earlierMoves } from './earlier-moves';
import { gapDirections } from './gaps';
import type { Item, Span } from './item';
import { type KnownWord, knownWord, wordOf } from './known-words';
import { classId } from './lexicon';
import { isLink, linkEnd } from './links';
import { type Direction, isCurrency, isPercent, magnitudeOf, type Quantity, readNumber } from './numbers';
import { sensesIn } from './senses';
import { symbolBracketEnd } from './symbol-brackets';

const CLASS = {
  percent: classId('percent'),
  money: classId('money'),
  year: classId('year'),
  number: classId('number'),
  target: classId('target'),
  name: classId('name'),
  comma: classId('comma'),
  deal: classId('deal'),
};
/** Most items read of a sentence. */
export const MAX_ITEMS = 400;

/** Turns tokens into items; tokens that overlap `targets` become the target item. Linear in the tokens. */
export function readItems(tokens: readonly Token[], targets: readonly Span[] = []): Item[] {
  const namesMarked = !isTitleCase(tokens);
  const items: Item[] = [];
  let clause = 0;
  for (let i = 0; i < tokens.length && items.length < MAX_ITEMS; ) {
    const item =
      bracketAt(tokens, i, targets, items.at(-1)) ??
      itemAt(tokens, i, targets, namesMarked && items.length > 0);
    i = item.last + 1;
    if (item.word === '') continue;
    if (item.beginsClause && !isTaxed(item.word, tokens[i]?.norm)) clause++;
    item.clause = clause;
    if (item.word === 'sell' && isDeal(items.at(-1)?.word, tokens[i])) item.cls = CLASS.deal;
    items.push(item);
  }
  for (const [i, sign] of gapDirections(items)) items[i] = signed(items[i]!, sign);
  for (const [i, { word, cls }] of sensesIn(items)) items[i] = meantAs(items[i]!, word, cls);
  for (const i of earlierMoves(items)) items[i]!.cls = -1;
  return items;
}

/** Whether "before" or "after" belongs to a term such as "profit before taxes", so that it begins no clause. */
export const isTaxed = (word: string, next: string | undefined): boolean =>
  (word === 'before' || word === 'after') && next !== undefined && TAXES.has(next);
const TAXES = wordSet('tax taxes taxation interest depreciation provisions impairments');

/** Skips a bracket of ticker symbols, unless it is the target and not just a repetition of the name before it. */
function bracketAt(
  tokens: readonly Token[],
  i: number,
  targets: readonly Span[],
  previous: Item | undefined,
): Item | undefined {
  const last = symbolBracketEnd(tokens, i);
  if (last < 0) return undefined;
  const [from, to] = [tokens[i]!.start, tokens[last]!.end];
  const isTarget =
    previous?.cls !== CLASS.target && targets.some(({ start, end }) => start < to && end > from);
  return isTarget ? makeItem(TARGET_WORD, CLASS.target, i, last) : makeItem('', -1, i, last);
}

const TARGET_WORD = '\u0001target';
const CASHTAG_WORD = '\u0001cashtag';

/** Whether a cashtag begins here: "$NVDA", which is a name whatever its letters spell. */
const isCashtag = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '$' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.start === tokens[at]!.end;

function itemAt(tokens: readonly Token[], i: number, targets: readonly Span[], markNames: boolean): Item {
  const token = tokens[i]!;
  const from = isCashtag(tokens, i) ? i + 1 : i;
  const end = targetEnd(tokens, from, targets);
  if (end > from) return makeItem(TARGET_WORD, CLASS.target, i, end - 1);
  if (from > i) return makeItem(CASHTAG_WORD, CLASS.name, i, from);
  if (isLink(token)) return makeItem('', -1, i, linkEnd(tokens, i));
  if (token.kind === 'number' || (tokens[i + 1]?.kind === 'number' && isCurrency(token.norm)))
    return quantityAt(tokens, i);
  const nameEnd = markNames ? spanEnd(tokens, i, isName) : i;
  if (nameEnd > i) return makeItem(wordOf(token), CLASS.name, i, nameEnd - 1);
  return wordItem(token, i);
}

function targetEnd(tokens: readonly Token[], from: number, targets: readonly Span[]): number {
  if (targets.length === 0) return from;
  let end = from;
  while (end < tokens.length && overlaps(tokens[end]!, targets)) end++;
  return end;
}

function overlaps({ start, end }: Token, spans: readonly Span[]): boolean {
  for (const span of spans) if (start < span.end && end > span.start) return true;
  return false;
}

function spanEnd(tokens: readonly Token[], from: number, inside: (token: Token) => boolean): number {
  let end = from;
  while (end < tokens.length && inside(tokens[end]!)) end++;
  return end;
}

function quantityAt(tokens: readonly Token[], from: number): Item {
  let last = isCurrency(tokens[from]!.norm) ? from + 1 : from;
  let quantity = readNumber(tokens[last]!.norm);
  if (last > from) quantity.kind = 'money';
  for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
    if (isPercent(next.norm)) quantity.kind = 'percent';
    else if (next.norm === 'per' && tokens[last + 2]?.norm === 'cent') {
      quantity.kind = 'percent';
      last++;
    } else if (magnitudeOf(next.norm) !== undefined) {
      quantity = { ...quantity, kind: 'money', value: quantity.value * magnitudeOf(next.norm)! };
    } else break;
    last++;
  }
  return quantityItem(quantity, from, last);
}

const quantityItem = (quantity: Quantity, first: number, last: number): Item => ({
  ...makeItem(`\u0001${quantity.kind}${SIGN[quantity.sign]}`, CLASS[quantity.kind], first, last),
  quantity,
});

/** The item with the sign that its sentence gives to its quantity. */
const signed = ({ quantity, first, last, clause }: Item, sign: Direction): Item => ({
  ...quantityItem({ ...quantity!, sign }, first, last),
  clause,
});

const SIGN = { '1': '+', '-1': '-', '0': '' };

const makeItem = (word: string, cls: number, first: number, last: number): Item =>
  itemOf(knownWord(word), cls, first, last);

const itemOf = (
  { word, id, stem, beginsClause }: KnownWord,
  cls: number,
  first: number,
  last: number,
): Item => ({
  word,
  id,
  stem,
  beginsClause,
  cls,
  clause: 0,
  first,
  last,
});

/** The item with another word and class. */
const meantAs = ({ first, last, clause }: Item, word: string, cls: number): Item => ({
  ...makeItem(word, cls, first, last),
  clause,
});

function wordItem(token: Token, i: number): Item {
  const known = knownWord(wordOf(token));
  return itemOf(known, known.cls ?? (token.kind === 'word' ? -1 : CLASS.comma), i, i);
}

function isName(token: Token): boolean {
  return token.kind === 'word' && isCapital(token.text) && knownWord(wordOf(token)).cls === undefined;
}
