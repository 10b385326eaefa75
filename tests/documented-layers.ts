import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARCHITECTURE = readFileSync(join(import.meta.dirname, '../docs/architecture.md'), 'utf8');

const withoutRemarks = (cell: string) => cell.replace(/\([^)]*\)/g, '');

/** Rows of the first table below "Who may import whom"; each begins with a folder in backticks. */
const rows = (): string[] =>
  ARCHITECTURE.split(/^## /m)
    .find((section) => section.startsWith('Who may import whom'))!
    .match(/^\| `.*$/gm) ?? [];

const foldersIn = (cell: string): string[] =>
  Array.from(withoutRemarks(cell).matchAll(/`([^`]+)`/g), ([, folder = '']) => folder);

/** Folders of `lib` are listed without that prefix; "nothing" is not a folder. */
const importsIn = (cell: string, folders: readonly string[]): string[] =>
  withoutRemarks(cell)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== 'nothing')
    .map((name) => (folders.includes(`lib/${name}`) ? `lib/${name}` : name));

/**
 * The table in docs/architecture.md: the allowed imports of each folder, without the folders that may import anything.
 */
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
