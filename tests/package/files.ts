import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export const folderOf = (build: Build): string => join(OUTPUT, build);

/** Bytes of every file of a build, by its path. */
export function filesOf(build: Build): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folderOf(build), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folderOf(build).length + 1), readFileSync(file)]));
}

export const gzipBytes = (file: Buffer | undefined): number =>
  file ? gzipSync(file, { level: 9 }).length : Number.NaN;
