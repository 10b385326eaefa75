import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ClassLabel, Row } from './rows';

/** Our own tab-separated sets in a folder, by name, in the order of their files. */
export function readOwnSets(directory: string): [name: string, rows: Row[]][] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.tsv'));
  return files.sort().map((file) => {
    const name = basename(file, '.tsv');
    return [name, readSet(join(directory, file), name)];
  });
}

/** Parses lines of label and text, or label, target (empty: the whole text) and text. */
function readSet(file: string, source: string): Row[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const [label, text] = [cells[0] as ClassLabel, cells.at(-1)!];
    return { label, text, target: (cells.length > 2 && cells[1]) || null, source };
  });
}
