import { resolve } from 'node:path';
import { env } from 'node:process';

/**
 * `--data DIR` of the commands here, for `parseArgs`: the folder of the public data sets that docs/model-card.md and
 * docs/eval-pages.md list. Without it the one that `TICKERTONE_DATA` names, or one beside the project.
 */
export const DATA_OPTION = { type: 'string', default: env.TICKERTONE_DATA ?? '../shared/data' } as const;

/** Saved pages of the web, which are their publishers' and so not in this repository; need not be there. */
export const PAGES_FOLDER = resolve(env.TICKERTONE_PAGES ?? '../shared/pages');
