import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { groupBy } from '@/lib/util/group-by';
import { folderOf } from './files';

interface Remark {
  code: string;
  message: string;
  file?: string;
}

interface Report {
  errors: Remark[];
  warnings: Remark[];
}

/**
 * Known warnings and their number: `innerHTML` in Preact (in the card, and in code shared by our pages) and in
 * Readability (twice, on a copy that is never shown), and a manifest key that Firefox for Android, which we do not
 * target, supports only in later versions.
 */
const KNOWN = { UNSAFE_VAR_ASSIGNMENT: 4, KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 1 };

const inWords = ({ code, message, file }: Remark) => `${file ?? ''} ${code}: ${message}`;

it('passes the linter that Mozilla reviews add-ons with', () => {
  const args = [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--output',
    'json',
    '--source-dir',
    folderOf('firefox-mv3'),
  ];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  const { errors, warnings } = JSON.parse(stdout) as Report;
  expect(errors.map(inWords)).toEqual([]);
  const counts = [...groupBy(warnings, ({ code }) => code)].map(([code, { length }]) => [code, length]);
  expect(Object.fromEntries(counts), warnings.map(inWords).join('\n')).toEqual(KNOWN);
});
