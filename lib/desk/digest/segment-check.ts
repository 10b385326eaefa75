import type { ListColumn } from './columns';
import type { Segment } from './segment';

/**
 * Whether a segment is well-formed: all its columns have matching lengths, as `encodeSegment` writes them. A damaged
 * segment is skipped until `repairDigest` rebuilds it from the entries.
 */
export function isWhole(stored: Segment | undefined): stored is Segment {
  if (!(stored?.slots instanceof Uint32Array)) return false;
  const { slots, times, lastSeen, marks, scores, stories, tickerScores, relevances } = stored;
  const { hosts, symbols, events, names, words } = stored;
  return (
    [times, lastSeen, marks, scores, stories].every((column) => column?.length === slots.length) &&
    [hosts, symbols, events, names].every((column) => isListColumn(column, slots.length)) &&
    [tickerScores, relevances].every((column) => column?.length === symbols.values.length) &&
    typeof words?.text === 'string' &&
    words.starts?.length === words.ends?.length + 1 &&
    words.rows instanceof Uint16Array
  );
}

const isListColumn = (column: ListColumn | undefined, rows: number): boolean =>
  Array.isArray(column?.dictionary) &&
  column.starts?.length === rows + 1 &&
  column.values instanceof Uint16Array &&
  column.starts[rows] === column.values.length;
