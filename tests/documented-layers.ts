import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARCHITECTURE = readFileSync(join(import.meta.dirname, '../docs/architecture.md'), 'utf8');

const withoutRemarks = (cell: string) => cell.replace(/\([^)]*\)/g, '');

/** Rows of the first table below "Who may import whom"; each begins with a folder in code. */
const rows = (): string[] =>
  ARCHITECTURE.split(/^## /m)
    .find((section) => section.startsWith('Who may import whom'))!
    .match(/^\| `.*$/gm) ?? [];

const foldersIn = (cell: string): string[] =>
  Array.from(withoutRemarks(cell).matchAll(/`([^`]+)`/g), ([, folder = '']) => folder);

/** The folders of `lib` are named without it; "nothing" is no folder. */
const importsIn = (cell: string, folders: readonly string[]): string[] =>
  withoutRemarks(cell)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== 'nothing')
    .map((name) => (folders.includes(`lib/${name}`) ? `lib/${name}` : name));

/** The table of docs/architecture.md: each folder with those that it may import, but the ones that may import anything. */
export function documentedLayers(): Readonly<Record<string, readonly string[]>> {
  const cells = rows()
    .map((row) => row.split('|'))
    .filter(([, , right = '']) => !right.trim().startsWith('anything'));
  const folders = cells.flatMap(([, left = '']) => foldersIn(left));
  return Object.fromEntries(
    cells.flatMap(([, left = '', right = '']) =>
      foldersIn(left).map((folder) => [folder, importsIn(right, folders)]),
    ),
  );
}
