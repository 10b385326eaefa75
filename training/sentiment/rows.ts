import { join } from 'node:path';
import { groupBy } from '@/lib/util/group-by';
import { readJsonLines } from '../json-lines';

/** The classes; a class number is an index into this list. */
export const CLASS_LABELS = ['negative', 'neutral', 'positive'] as const;
/** One of the classes. */
export type ClassLabel = (typeof CLASS_LABELS)[number];

/** A labeled text: towards `target`, or as a whole if that is null. */
export interface Row {
  /** Headline of an article. */
  title?: string;
  text: string;
  target: string | null;
  label: ClassLabel;
  /** The headline's entities have different labels. */
  conflicting?: boolean;
  source: string;
  /** The text that this one was derived from. */
  original?: string;
}

/** The rows of `DIR/sentiment/NAME.jsonl`. */
export function readRows(dataDir: string, name: string): Row[] {
  const rows = readJsonLines<Row>(join(dataDir, 'sentiment', `${name}.jsonl`));
  return rows.map((row) => ({ ...row, source: name }));
}

/** One row without target for each text whose targets all have the same label: that is its overall label. */
export function wholeTexts(rows: readonly Row[]): Row[] {
  const byText = groupBy(rows, (row) => row.text);
  return [...byText.values()].flatMap(([first, ...others]) =>
    first && others.every(({ label }) => label === first.label) ? [{ ...first, target: null }] : [],
  );
}
