import * as v from 'valibot';
import { LABELS } from '@/lib/model';
import { ENTRY_KINDS } from '@/lib/model/kinds';

const score = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const label = v.picklist(LABELS);
const texts = v.pipe(v.array(v.string()), v.maxLength(10_000));

/** A stored entry of this version; what does not fit is kept out of the database, never half taken. */
const historyEntrySchema = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(9_000)),
  recordVersion: v.literal(1),
  kind: v.picklist(ENTRY_KINDS),
  url: v.string(),
  host: v.string(),
  contentHash: v.string(),
  title: v.string(),
  siteName: v.string(),
  firstSeen: time,
  lastSeen: time,
  publishedTime: v.string(),
  label,
  score,
  tickers: v.array(v.object({ symbol: v.string(), name: v.string(), label, score, relevance: v.number() })),
  symbols: texts,
  names: texts,
  events: texts,
  brief: v.string(),
  starred: v.boolean(),
  note: v.string(),
});

/** An entry with its analysis, whose own version is checked; its inside was written by our engine. */
export const historyRecordSchema = v.looseObject({
  ...historyEntrySchema.entries,
  analysis: v.looseObject({ schemaVersion: v.literal(1), overall: v.looseObject({ label, score }) }),
});
