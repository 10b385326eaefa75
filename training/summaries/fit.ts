import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readArguments } from '@/cli/read-arguments';
import { FEATURES } from '@/lib/summary/features';
import type { Weights } from '@/lib/summary/rank';
import { DATA_OPTION, DATA_USAGE, dataFolder } from '../data-folders';
import { readRows, SETS, type SetName, type SummaryRow } from './read-rows';
import { ridge } from './ridge';
import { exampleOf } from './sentence-values';

const PENALTY = 10;

/**
 * The cost of a word (see `exampleOf`): half the sum of the three F1 scores of a brief on the set; for highlights a
 * fifth more, which is better in all three by cross-validation, because editors write less than whole sentences.
 */
const PRICE: Readonly<Record<SetName, number>> = { highlights: 0.4, extracts: 0.75 };
/** On pages, a higher cost would favor short asides ("The watchdog was set up in 2010"). */
const PAGE_PRICE = 0.33;

/** Fits the weights of lib/summary/features.ts to one set of articles. */
export function fitWeights(rows: readonly SummaryRow[], set: SetName, price = PRICE[set]): Weights {
  const examples = rows.map((row) => exampleOf(row, price));
  const solution = ridge(
    examples.flatMap(({ features }) => features),
    examples.flatMap(({ values }) => values),
    PENALTY,
  );
  return Object.fromEntries(FEATURES.map((name, i) => [name, Number(solution[i]!.toFixed(3))]));
}

/**
 * The share of the weights for extracts, beside those for highlights, in a page's brief. Chosen by scores on the
 * highlights and by inspecting saved pages: at a tenth, it is no better than the article's first three sentences; at
 * zero, it picks short asides from early paragraphs ("The firm is headquartered in New York").
 */
const EXTRACT_SHARE = 0.03;

function pageWeights(highlights: Weights, extracts: Weights): Weights {
  return Object.fromEntries(
    FEATURES.map((name) => [name, Number((highlights[name]! + EXTRACT_SHARE * extracts[name]!).toFixed(3))]),
  );
}

const USAGE = `usage: npx tsx training/summaries/fit.ts [--data DIR]

  ${DATA_USAGE}

Writes lib/summary/weights.json.`;

function main(): void {
  const { values } = readArguments(USAGE, { options: { data: DATA_OPTION } });
  const data = dataFolder(values.data, USAGE);
  const rowsOf = (set: SetName) => readRows(data, SETS[set]);
  const rows = { highlights: rowsOf('highlights'), extracts: rowsOf('extracts') };
  const highlights = fitWeights(rows.highlights, 'highlights');
  const extracts = fitWeights(rows.extracts, 'extracts');
  const pages = pageWeights(fitWeights(rows.highlights, 'highlights', PAGE_PRICE), extracts);
  const path = fileURLToPath(new URL('../../lib/summary/weights.json', import.meta.url));
  writeFileSync(path, `${JSON.stringify({ highlights, extracts, pages }, null, 2)}\n`);
}

if (argv[1] === fileURLToPath(import.meta.url)) main();
