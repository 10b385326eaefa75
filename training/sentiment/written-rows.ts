import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnRows } from './own-rows';
import type { Row } from './rows';

const DIRECTORY = join(import.meta.dirname, 'written');

/**
 * Sentences that we wrote one by one, each of an event of its own: statements of companies, sentences of articles,
 * headlines, posts, sentences on currencies. Patterns teach one thing in many places; these, how much can be said.
 */
export function readWritten(): Row[] {
  const files = readdirSync(DIRECTORY).filter((file) => file.endsWith('.tsv'));
  return files.sort().flatMap((file) => readOwnRows(join(DIRECTORY, file), 'written'));
}
