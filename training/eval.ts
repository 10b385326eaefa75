import { existsSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { DATA_OPTION } from './data-folders';

/** The evaluations of `npm run eval -- NAME`; each is `evaluate(dataDir)` in the folder of that name. */
const EVALUATIONS = {
  sentiment: () => import('./sentiment/evaluate'),
  linking: () => import('./linking/evaluate'),
  summaries: () => import('./summaries/evaluate'),
  events: () => import('./events/evaluate'),
  pages: () => import('./pages/evaluate'),
  passages: () => import('./passages/evaluate'),
  metadata: () => import('./metadata/evaluate'),
  stories: () => import('./stories/evaluate'),
};

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { data: DATA_OPTION },
  allowPositionals: true,
});

const name = positionals[0] ?? 'sentiment';
if (!Object.hasOwn(EVALUATIONS, name)) {
  console.error(`unknown evaluation "${name}": one of ${Object.keys(EVALUATIONS).join(', ')}`);
  exit(2);
}
const { evaluate } = await EVALUATIONS[name as keyof typeof EVALUATIONS]();
try {
  await evaluate(values.data);
} catch (error) {
  const missing = missingPath(error);
  if (missing === undefined) throw error;
  console.error(
    `no ${missing}: --data names the folder of the data sets that docs/model-card.md and docs/eval-pages.md list`,
  );
  exit(2);
}

/** The path of a missing file, if that is the error. */
function missingPath(error: unknown): string | undefined {
  if (!existsSync(values.data)) return values.data;
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? path : undefined;
}
