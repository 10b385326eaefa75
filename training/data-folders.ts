import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { misused } from '@/cli/read-arguments';

/**
 * The option `--data DIR` for `parseArgs`: the folder of the public data sets listed in docs/model-card.md and
 * docs/eval-pages.md. Defaults to `TICKERTONE_DATA`, else to a folder beside the project.
 */
export const DATA_OPTION = { type: 'string', default: env.TICKERTONE_DATA ?? '../shared/data' } as const;

/** The line on that option in a command's usage. */
export const DATA_USAGE =
  '--data DIR  folder of the data sets that docs/model-card.md and docs/eval-pages.md list';

/** Ends the process with a message if there is no folder `dir`. @returns `dir` */
export const dataFolder = (dir: string, usage: string): string =>
  existsSync(dir) ? dir : misused(`no folder ${dir}`, usage);

/** Saved web pages, which belong to their publishers and are therefore not in this repository; optional. */
export const PAGES_FOLDER = resolve(env.TICKERTONE_PAGES ?? '../shared/pages');
