// @ts-check
/**
 * Runs before `npm start` and `npm test` and makes a machine with nothing but Node ready for them: packages,
 * Chromium and, for the tests, Firefox. It has no dependencies, because it is what installs them.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thisMachine } from './setup/machine.mjs';
import { prepare } from './setup/prepare.mjs';

const testing = process.env.npm_lifecycle_event !== 'prestart';
const missing = await prepare(
  {
    project: dirname(dirname(fileURLToPath(import.meta.url))),
    machine: thisMachine(),
    say: (text) => console.error(`setup: ${text}`),
    output: 'inherit',
  },
  testing ? ['chromium', 'firefox'] : ['chromium'],
);
// The tests report a missing browser themselves, beside everything that could be tested without it.
process.exitCode = missing.includes('packages') || (missing.includes('chromium') && !testing) ? 1 : 0;
