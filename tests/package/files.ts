import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** Folders of the production builds. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export const folderOf = (build: Build): string => join(OUTPUT, build);

/** The bytes of every file in a folder, by path with slashes. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)] as const),
  );
}

/** The bytes of every file of a build, by path. */
export const filesOf = (build: Build): ReadonlyMap<string, Buffer> => filesIn(folderOf(build));

/** Gzipped size of a file; NaN, which meets no budget, if it is missing. */
export const gzipBytes = (file: Buffer | undefined): number =>
  file ? gzipSync(file, { level: 9 }).length : Number.NaN;

/** Size of all files in one zip. */
export const zipBytes = (files: ReadonlyMap<string, Buffer>): number =>
  zipSync(Object.fromEntries(files), { level: 9 }).length;
