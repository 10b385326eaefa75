import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnSets } from './own-rows';
import type { ClassLabel, Row } from './rows';

const DIRECTORY = join(import.meta.dirname, 'check');

/**
 * Our own test sentences of kinds missing in the training data, by the name of their set; never trained on: company
 * statements, agency sentences, headlines and posts with a marked entity, snippets on exchange rates. Each set was
 * written once the earlier ones had become too easy, and before any change was made for it.
 */
export function readChecks(): Record<string, Row[]> {
  const sets = readOwnSets(DIRECTORY);
  return Object.fromEntries(sets.map(([name, rows]) => [`own ${name.replace('-', ', ')}`, rows]));
}

/**
 * Our own articles on currency pairs, by file; never trained on: `pair-articles`, `pair-articles-desks` in the styles
 * of various desks, and `pair-articles-unseen`, for which nothing was ever changed. Each article has a line `=== label
 * target`, then its title and text.
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
