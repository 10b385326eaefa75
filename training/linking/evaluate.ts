import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLink } from './create-link';
import { evaluateHeadlines } from './headlines';
import { evaluateLabelled } from './labelled';
import { evaluateHardNegatives, evaluatePairs, evaluateWire } from './measures';
import { evaluateSecurities } from './securities';

const ROOT = join(import.meta.dirname, '../..');
const ERRORS = join(ROOT, '.cache/linking-errors.txt');

/** A row of the table. */
export interface Figure {
  name: string;
  value: number;
  of: number;
}

/** Receives a line about each error. */
export type Report = (line: string) => void;

/** Prints the table for the sets in `dataDir/linking` and the hand-labeled texts; writes errors to `.cache/`. */
export async function evaluate(dataDir: string): Promise<void> {
  const { link, symbolOf } = createLink();
  const errors: string[] = [];
  const report: Report = (line) => void errors.push(line);
  const figures = [
    ...evaluateWire(dataDir, link, report),
    ...evaluatePairs(dataDir, link, report),
    ...evaluateHardNegatives(dataDir, link, report),
    ...evaluateLabelled(dataDir, link, report),
    ...evaluateHeadlines(link, report),
    ...evaluateSecurities(symbolOf, report),
  ];
  for (const { name, value, of } of figures)
    console.log(name.padEnd(64), of > 0 ? `${value.toFixed(3)}  of ${of}` : 'its set is not there');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(ERRORS, `${errors.join('\n')}\n`);
  console.log(`${errors.length} errors: ${ERRORS}`);
}
