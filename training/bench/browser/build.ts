import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { buildExtension } from '@/scripts/build-extension';
import type { Figure } from '../report';

const KB = 1000;

/** Builds the extension and copies it out of the way of later builds. @returns its folder */
export function buildCopy(mode: 'production' | 'test'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'tickertone-build-')), mode);
  cpSync(buildExtension('chromium', mode), folder, { recursive: true });
  return folder;
}

/** What readers download, and what pages load. @param folder of a production build */
export function sizes(folder: string): Figure[] {
  const files = filesIn(folder);
  const gzip = (name: string) => [gzipSync(files[name]!, { level: 9 }).length / KB];
  return [
    { name: 'gate script, gzip', unit: 'kB', values: gzip('gate.js'), atMost: 8 },
    { name: 'article script, gzip', unit: 'kB', values: gzip('content-scripts/article.js'), atMost: 40 },
    {
      name: 'package, zip',
      unit: 'kB',
      values: [zipSync(files, { level: 9 }).length / KB],
      atMost: 3_000,
    },
  ];
}

function filesIn(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}
