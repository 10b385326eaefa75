import { join } from 'node:path';
import { groupBy } from '@/lib/util/group-by';
import { readJsonLines } from '../json-lines';

/** The classes; the number of a class is its place here. */
export const CLASS_LABELS = ['negative', 'neutral', 'positive'] as const;
/** One of the classes. */
export type ClassLabel = (typeof CLASS_LABELS)[number];

/** One labelled text: towards `target`, or as a whole where that is null. */
export interface Row {
  /** Headline of an article. */
  title?: string;
  text: string;
  target: string | null;
  label: ClassLabel;
  /** The headline names entities that differ in label. */
  conflicting?: boolean;
  source: string;
  /** Text that this one was made of. */
  original?: string;
}

/** The rows of `DIR/sentiment/NAME.jsonl`. */
export function readRows(dataDir: string, name: string): Row[] {
  const rows = readJsonLines<Row>(join(dataDir, 'sentiment', `${name}.jsonl`));
  return rows.map((row) => ({ ...row, source: name }));
}

/** One row without target for each text whose targets all agree: how the text as a whole reads. */
export function wholeTexts(rows: readonly Row[]): Row[] {
  const byText = groupBy(rows, (row) => row.text);
  return [...byText.values()].flatMap(([first, ...others]) =>
    first && others.every(({ label }) => label === first.label) ? [{ ...first, target: null }] : [],
  );
}
