import { LABELS } from '@/lib/model';
import type { HistoryFilter } from '@/lib/model/history-filter';
import { ENTRY_KINDS } from '@/lib/model/kinds';
import { eachRowWith } from '../digest/columns';
import { matchWords } from '../digest/match';
import { MARK, type MarkPart, readMark, type Segment } from '../digest/segment';
import { wordsOf } from '../digest/words';

/** Clears the mask for the segment's rows that do not meet a condition. */
type Condition = (segment: Segment, mask: Uint8Array) => void;

/** @returns a function that computes a segment's mask: 1 for each matching row */
export function compileFilter(filter: HistoryFilter): (segment: Segment) => Uint8Array {
  const conditions = conditionsOf(filter);
  return (segment) => {
    const mask = new Uint8Array(segment.slots.length).fill(1);
    for (const narrow of conditions) narrow(segment, mask);
    return mask;
  };
}

function conditionsOf(filter: HistoryFilter): Condition[] {
  const { text = '', hosts = [], labels = [], kinds = [], symbols = [], events = [] } = filter;
  const words = wordsOf(text);
  return [
    ...(filter.from !== undefined || filter.to !== undefined ? [within(filter.from, filter.to)] : []),
    ...(labels.length > 0 ? [marked(MARK.label, placesOf(labels, LABELS))] : []),
    ...(kinds.length > 0 ? [marked(MARK.kind, placesOf(kinds, ENTRY_KINDS))] : []),
    ...(filter.starred === true ? [marked(MARK.star, [1])] : []),
    ...(hosts.length > 0 ? [oneOf('hosts', hosts)] : []),
    ...(events.length > 0 ? [oneOf('events', events)] : []),
    ...(symbols.length > 0 ? [about(symbols, filter.relevance ?? 0)] : []),
    ...(symbols.length === 0 && filter.relevance ? [relevant(filter.relevance)] : []),
    ...(words.length > 0 ? [(segment: Segment, mask: Uint8Array) => matchWords(segment, words, mask)] : []),
  ];
}

const keep = (mask: Uint8Array, holds: (row: number) => boolean) => {
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1 && !holds(row)) mask[row] = 0;
};

const within =
  (from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): Condition =>
  ({ times }, mask) =>
    keep(mask, (row) => times[row]! >= from && times[row]! < to);

const placesOf = <T>(wanted: readonly T[], all: readonly T[]) => wanted.map((each) => all.indexOf(each));

const marked =
  (part: MarkPart, values: readonly number[]): Condition =>
  ({ marks }, mask) =>
    keep(mask, (row) => values.includes(readMark(marks[row]!, part)));

const oneOf =
  (column: 'hosts' | 'events', wanted: readonly string[]): Condition =>
  (segment, mask) => {
    const found = new Uint8Array(mask.length);
    for (const text of wanted) eachRowWith(segment[column], text, (row) => (found[row] = 1));
    keep(mask, (row) => found[row] === 1);
  };

const about =
  (symbols: readonly string[], relevance: number): Condition =>
  (segment, mask) => {
    const found = new Uint8Array(mask.length);
    for (const symbol of symbols)
      eachRowWith(segment.symbols, symbol, (row, at) => {
        if (segment.relevances[at]! >= relevance) found[row] = 1;
      });
    keep(mask, (row) => found[row] === 1);
  };

const relevant =
  (least: number): Condition =>
  ({ relevances, symbols: { starts } }, mask) =>
    keep(mask, (row) => {
      for (let at = starts[row]!; at < starts[row + 1]!; at++) if (relevances[at]! >= least) return true;
      return false;
    });
