import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FEATURES } from '@/lib/summary/features';
import { readRows, SETS, type SetName, type SummaryRow } from './read-rows';
import { ridge } from './ridge';
import { exampleOf } from './sentence-values';

const PENALTY = 10;

/** Half the sum of the three F1 that a brief reaches on each set: what a word costs (see `exampleOf`). */
const PRICE: Readonly<Record<SetName, number>> = { bare: 0.33, headed: 0.75 };

/** The weights of lib/summary/features.ts for one set of articles, by name. */
export function fitWeights(rows: readonly SummaryRow[], set: SetName): Record<string, number> {
  const examples = rows.map((row) => exampleOf(row, PRICE[set]));
  const solution = ridge(
    examples.flatMap(({ features }) => features),
    examples.flatMap(({ values }) => values),
    PENALTY,
  );
  return Object.fromEntries(FEATURES.map((name, i) => [name, Number(solution[i]!.toFixed(3))]));
}

/** `npx tsx training/summaries/fit.ts --data DIR` writes lib/summary/weights.json. */
function main(): void {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { data: { type: 'string', default: '../shared/data' } },
  });
  const weightsOf = (set: SetName) => fitWeights(readRows(values.data, SETS[set]), set);
  const path = fileURLToPath(new URL('../../lib/summary/weights.json', import.meta.url));
  writeFileSync(
    path,
    `${JSON.stringify({ headed: weightsOf('headed'), bare: weightsOf('bare') }, null, 2)}\n`,
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) main();
