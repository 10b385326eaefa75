import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BACKGROUND_CALLS } from '@/lib/platform/background-calls';
import { DESK_CALLS } from '@/lib/platform/desk-calls';

const MODEL = readFileSync(join(import.meta.dirname, '../docs/threat-model.md'), 'utf8');

interface Promised {
  line: string;
  file: string;
  /** Words of the test's title; empty if the whole file is meant. */
  words: string;
}

/** The last cell of each row in the tables with a column of tests. */
const ROWS = MODEL.split(/^## /mu)
  .filter((section) => section.includes('| must hold | by | test |'))
  .flatMap((section) =>
    section.split('\n').filter((line) => /^\| (?!must hold|-)/u.test(line) && !line.startsWith('|--')),
  )
  .map((line) => ({ line: line.split('|')[1]!.trim(), cell: line.split('|').at(-2)! }));

/** `file.test.ts` (words of a test's title), as the tables write it. */
const NAMED = /`((?:[\w-]+\/)*[\w-]+\.test\.tsx?)`(?: \(([^)]*)\))?/gu;

const PROMISED: readonly Promised[] = ROWS.flatMap(({ line, cell }) =>
  Array.from(cell.matchAll(NAMED), ([, file = '', words = '']) => ({ line, file, words })),
);

const namesIn = (file: string) => {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  return Array.from(
    source.matchAll(/(?:it|describe)\b[^'"`]*?\(\s*(['"`])(.*?)\1/gu),
    ([, , name = '']) => name,
  );
};

describe('the threat model', () => {
  it('names a test in every row, or says that there is none', () => {
    const covered = new Set(PROMISED.map(({ line }) => line));
    const untested = ROWS.filter(
      ({ line, cell }) => !covered.has(line) && !cell.includes('no automatic test'),
    );
    expect(untested.map(({ line }) => line)).toEqual([]);
    expect(ROWS.length).toBeGreaterThan(15);
  });

  it.each(PROMISED)('$file is there, with "$words"', ({ file, words }) => {
    expect(existsSync(join(import.meta.dirname, file))).toBe(true);
    if (words !== '') expect(namesIn(file).join('\n')).toContain(words);
  });

  it('lists the calls that a content script may make, each with a test that is there', () => {
    const calls = Object.entries({ ...BACKGROUND_CALLS, ...DESK_CALLS });
    const open = calls.filter(([, { from }]) => (from as readonly string[]).includes('content'));
    const listed = [...MODEL.matchAll(/^\| `([\w-]+)` \|.*\| (.+) \|$/gmu)];
    expect(listed.map(([, call]) => call).sort()).toEqual(open.map(([call]) => call).sort());
    for (const [, , cell = ''] of listed)
      for (const [, file = ''] of cell.matchAll(NAMED))
        expect(existsSync(join(import.meta.dirname, file)), file).toBe(true);
  });
});
