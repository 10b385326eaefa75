import type { Database } from '../database';
import { HistoryPacks } from '../history/history-packs';
import { analysisOf, decodePack, entryOf, PACK_ROWS } from '../history/pack';
import { digestRow } from './digest-row';
import { type DigestRow, SEGMENT_ROWS } from './segment';

const PACKS = SEGMENT_ROWS / PACK_ROWS;

/** Rebuilds the rows of a segment from all its readable entries, which are the source of truth. */
export async function rebuiltRows(db: Database, segment: number): Promise<DigestRow[]> {
  const packs = await new HistoryPacks(db).above(segment * PACKS - 1, PACKS);
  return packs
    .filter(([{ pack }]) => pack < (segment + 1) * PACKS)
    .flatMap(([entries, analyses]) => decodePack(entries, analyses))
    .flatMap((row) => {
      const entry = entryOf(row);
      return entry ? [digestRow(entry, analysisOf(row.analysis)?.summary.brief ?? [entry.brief])] : [];
    });
}
