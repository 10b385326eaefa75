import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Weights } from '@/lib/summary/brief';
import { FEATURES } from '@/lib/summary/features';
import { DATA_OPTION } from '../data-folders';
import { readRows, SETS, type SetName, type SummaryRow } from './read-rows';
import { ridge } from './ridge';
import { exampleOf } from './sentence-values';

const PENALTY = 10;

/** Half the sum of the three F1 that a brief reaches on each set: what a word costs (see `exampleOf`). */
const PRICE: Readonly<Record<SetName, number>> = { highlights: 0.33, extracts: 0.75 };

/** The weights of lib/summary/features.ts for one set of articles, by name. */
export function fitWeights(rows: readonly SummaryRow[], set: SetName): Weights {
  const examples = rows.map((row) => exampleOf(row, PRICE[set]));
  const solution = ridge(
    examples.flatMap(({ features }) => features),
    examples.flatMap(({ values }) => values),
    PENALTY,
  );
  return Object.fromEntries(FEATURES.map((name, i) => [name, Number(solution[i]!.toFixed(3))]));
}

/**
 * How much of the weights for extracts a brief on a page has beside those for highlights. Measured on the highlights
 * and looked at on saved pages: at a tenth it is no better than the article's first three sentences, at nothing it
 * takes short asides of early paragraphs ("The firm is headquartered in New York").
 */
const EXTRACT_SHARE = 0.03;

function pageWeights(highlights: Weights, extracts: Weights): Weights {
  return Object.fromEntries(
    FEATURES.map((name) => [name, Number((highlights[name]! + EXTRACT_SHARE * extracts[name]!).toFixed(3))]),
  );
}

/** `npx tsx training/summaries/fit.ts --data DIR` writes lib/summary/weights.json. */
function main(): void {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { data: DATA_OPTION },
  });
  const [highlights, extracts] = (['highlights', 'extracts'] as const).map((set) =>
    fitWeights(readRows(values.data, SETS[set]), set),
  ) as [Weights, Weights];
  const pages = pageWeights(highlights, extracts);
  const path = fileURLToPath(new URL('../../lib/summary/weights.json', import.meta.url));
  writeFileSync(path, `${JSON.stringify({ highlights, extracts, pages }, null, 2)}\n`);
}

if (argv[1] === fileURLToPath(import.meta.url)) main();
