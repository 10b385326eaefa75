import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinker, parseDictionary } from '@/lib/entities';
import { articleFromText, type LinkedMention } from '@/lib/model';
import { createSegmenter } from '@/lib/text';
import { evaluateLabelled } from './labelled';
import { evaluateHardNegatives, evaluatePairs, evaluateWire } from './measures';

const ROOT = join(import.meta.dirname, '../..');
const ERRORS = join(ROOT, '.cache/linking-errors.txt');

/** Links one plain text. */
export type Link = (text: string, title?: string) => LinkedMention[];

/** One line of the table. */
export interface Figure {
  name: string;
  value: number;
  of: number;
}

/** Prints the table for the sets in `dataDir/linking` and for the hand-labelled texts; errors go to `.cache/`. */
export async function evaluate(dataDir: string): Promise<void> {
  const link = createLink();
  const errors: string[] = [];
  const report = (line: string) => errors.push(line);
  const figures = [
    ...evaluateWire(dataDir, link, report),
    ...evaluatePairs(dataDir, link, report),
    ...evaluateHardNegatives(dataDir, link, report),
    ...evaluateLabelled(dataDir, link, report),
  ];
  for (const { name, value, of } of figures) console.log(`${name.padEnd(64)} ${value.toFixed(3)}  of ${of}`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(ERRORS, `${errors.join('\n')}\n`);
  console.log(`${errors.length} errors: ${ERRORS}`);
}

function createLink(): Link {
  const raw: unknown = JSON.parse(readFileSync(join(ROOT, 'public/data/instruments.json'), 'utf8'));
  const linker = createLinker(parseDictionary(raw));
  const segmenter = createSegmenter();
  return (text, title = '') => linker.link(segmenter.segment(articleFromText(text, { title })), []);
}
