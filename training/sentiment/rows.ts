import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '@/lib/model/group-by';

export const LABELS = ['negative', 'neutral', 'positive'] as const;
export type ClassLabel = (typeof LABELS)[number];

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
  const lines = readFileSync(join(dataDir, 'sentiment', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => ({ ...(JSON.parse(line) as Row), source: name }));
}

/** One row without target for each text whose targets all agree: how the text as a whole reads. */
export function wholeTexts(rows: readonly Row[]): Row[] {
  const byText = groupBy(rows, (row) => row.text);
  return [...byText.values()].flatMap(([first, ...others]) =>
    first && others.every(({ label }) => label === first.label) ? [{ ...first, target: null }] : [],
  );
}
