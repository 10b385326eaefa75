import { readFileSync } from 'node:fs';
import type { ClassLabel, Row } from './rows';

/** The rows of a tab-separated file of ours: label and text, or label, target (empty: the text as a whole) and text. */
export function readOwnRows(file: string, source: string): Row[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const [label, text] = [cells[0] as ClassLabel, cells.at(-1)!];
    return { label, text, target: (cells.length > 2 && cells[1]) || null, source };
  });
}
