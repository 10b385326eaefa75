import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnSets } from './own-rows';
import type { ClassLabel, Row } from './rows';

const DIRECTORY = join(import.meta.dirname, 'check');

/**
 * Our own sentences of the kinds that the training data lacks, never trained on, by the name of their set: statements of
 * companies, sentences of agencies, headlines and posts with a marked entity, snippets on exchange rates. Each set was
 * written when those before it had come to flatter, and before anything was changed for its sake.
 */
export function readChecks(): Record<string, Row[]> {
  const sets = readOwnSets(DIRECTORY);
  return Object.fromEntries(sets.map(([name, rows]) => [`own ${name.replace('-', ', ')}`, rows]));
}

/**
 * Our own articles on currency pairs, never trained on, of one file: `pair-articles`, `pair-articles-desks` in the many
 * styles of the desks that write them, or `pair-articles-unseen`, which nothing was changed for. Each has a line `=== label target`, then its title and its text.
 */
export function readPairArticles(source: string): Row[] {
  const text = readFileSync(join(DIRECTORY, `${source}.txt`), 'utf8');
  const articles = text.trim().split(/^=== /mu).slice(1);
  return articles.map((article) => {
    const [head = '', title = '', ...lines] = article.trim().split('\n');
    const [label, target] = head.split(' ') as [ClassLabel, string];
    return { label, target, title, text: lines.join('\n'), source };
  });
}
