import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '@/scripts/build-extension';
import { PACKAGE_BUDGET, SCRIPT_BUDGETS } from '@/tests/package/budgets';
import { filesIn, gzipBytes, zipBytes } from '@/tests/package/files';
import type { Figure } from '../report';

/** Builds the extension and copies it, so that later builds do not overwrite it. @returns its folder */
export function buildCopy(mode: 'production' | 'test'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'tickertone-build-')), mode);
  cpSync(buildExtension('chromium', mode), folder, { recursive: true });
  return folder;
}

/** Sizes of the download, and of what pages load. @param folder of a production build */
export function sizes(folder: string): Figure[] {
  const files = filesIn(folder);
  return [
    ...SCRIPT_BUDGETS.map(({ name, file, atMost }) =>
      figure(`${name}, gzip`, gzipBytes(files.get(file)), atMost),
    ),
    figure('package, zip', zipBytes(files), PACKAGE_BUDGET),
  ];
}

const figure = (name: string, bytes: number, atMost: number): Figure => ({
  name,
  unit: 'kB',
  values: [bytes / 1_000],
  atMost: atMost / 1_000,
});
