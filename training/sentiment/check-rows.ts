import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassLabel, Row } from './rows';

/** Sets of tab-separated rows: label and text, or label, target and text. */
type CheckSet =
  | 'statements'
  | 'statements-later'
  | 'statements-plain'
  | 'statements-fresh'
  | 'statements-unseen'
  | 'wire'
  | 'wire-unusual'
  | 'wire-plain'
  | 'wire-fresh'
  | 'wire-unseen'
  | 'wraps'
  | 'wraps-unseen'
  | 'moves'
  | 'pairs'
  | 'pairs-short'
  | 'pairs-fresh'
  | 'pairs-unseen';

const read = (file: string): string => readFileSync(join(import.meta.dirname, 'check', file), 'utf8').trim();

/**
 * Our own sentences of the kinds that the training data lacks, never trained on: statements of companies, wire
 * sentences with a marked entity, snippets on exchange rates. Each set was written when those before it had come to
 * flatter, and before anything was changed for its sake.
 */
export function readCheck(name: CheckSet): Row[] {
  const lines = read(`${name}.tsv`).split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const [label, text] = [cells[0] as ClassLabel, cells.at(-1)!];
    return { label, text, target: cells.length > 2 ? cells[1]! : null, source: name };
  });
}

/** Our own articles on currency pairs, never trained on; each with a line `=== label target`, then its title and its text. */
export function readPairArticles(): Row[] {
  const articles = read('pair-articles.txt').split(/^=== /mu).slice(1);
  return articles.map((article) => {
    const [head = '', title = '', ...lines] = article.trim().split('\n');
    const [label, target] = head.split(' ') as [ClassLabel, string];
    return { label, target, title, text: lines.join('\n'), source: 'pair-articles' };
  });
}
