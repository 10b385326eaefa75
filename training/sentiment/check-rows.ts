import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassLabel, Row } from './rows';

/**
 * Our own sentences of the kinds that the training data lacks, never trained on: `statements` (label, text) and
 * `wire` and `pairs` (label, target, text), tab-separated; `pairs` are short articles on exchange rates. The later
 * statements and the unusual wire sentences were written when the first had come to flatter.
 */
export function readCheck(
  name: 'statements' | 'statements-later' | 'wire' | 'wire-unusual' | 'pairs',
): Row[] {
  const lines = readFileSync(join(import.meta.dirname, 'check', `${name}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const [label, text] = [cells[0] as ClassLabel, cells.at(-1)!];
    return { label, text, target: cells.length > 2 ? cells[1]! : null, source: name };
  });
}
