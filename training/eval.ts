import { misused, readArguments } from '@/cli/read-arguments';
import { DATA_OPTION, DATA_USAGE, dataFolder } from './data-folders';

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

const USAGE = `usage: npm run --silent eval -- [NAME] [--data DIR]

  NAME        ${Object.keys(EVALUATIONS).join(', ')}; sentiment if not given
  ${DATA_USAGE}`;

const { values, positionals } = readArguments(USAGE, {
  options: { data: DATA_OPTION },
  allowPositionals: true,
});

const name = positionals[0] ?? 'sentiment';
if (!Object.hasOwn(EVALUATIONS, name)) misused(`unknown evaluation "${name}"`, USAGE);
const data = dataFolder(values.data, USAGE);
const { evaluate } = await EVALUATIONS[name as keyof typeof EVALUATIONS]();
try {
  await evaluate(data);
} catch (error) {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT') throw error;
  misused(`no ${path}`, USAGE);
}
