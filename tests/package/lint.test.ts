import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { folderOf } from './files';

interface Report {
  errors: { code: string; message: string; file?: string }[];
}

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
  const { errors } = JSON.parse(stdout) as Report;
  expect(errors.map(({ code, message, file }) => `${file ?? ''} ${code}: ${message}`)).toEqual([]);
});
