import { join } from 'node:path';
import { readOwnSets } from './own-rows';
import type { Row } from './rows';

/**
 * Sentences written one by one, each about a different event: company statements, article sentences, headlines, posts,
 * sentences on currencies. Patterns teach one thing in many contexts; these teach variety.
 */
export const readWritten = (): Row[] =>
  readOwnSets(join(import.meta.dirname, 'written')).flatMap(([, rows]) => rows);
