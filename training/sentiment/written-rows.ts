import { join } from 'node:path';
import { readOwnSets } from './own-rows';
import type { Row } from './rows';

/**
 * Sentences that we wrote one by one, each of an event of its own: statements of companies, sentences of articles,
 * headlines, posts, sentences on currencies. Patterns teach one thing in many places; these, how much can be said.
 */
export const readWritten = (): Row[] =>
  readOwnSets(join(import.meta.dirname, 'written')).flatMap(([, rows]) => rows);
