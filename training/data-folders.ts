import { resolve } from 'node:path';
import { env } from 'node:process';

/**
 * The option `--data DIR` for `parseArgs`: the folder of the public data sets listed in docs/model-card.md and
 * docs/eval-pages.md. Defaults to `TICKERTONE_DATA`, else to a folder beside the project.
 */
export const DATA_OPTION = { type: 'string', default: env.TICKERTONE_DATA ?? '../shared/data' } as const;

/** Saved web pages, which belong to their publishers and are therefore not in this repository; optional. */
export const PAGES_FOLDER = resolve(env.TICKERTONE_PAGES ?? '../shared/pages');
