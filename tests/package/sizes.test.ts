import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import model from '@/lib/text/sentence-model.json';
import { BUILDS, filesOf, gzipBytes } from './files';

const KB = 1_000;

/** Most bytes, gzip, of what each kind of page loads. */
const BUDGETS = [
  ['gate.js', 8 * KB, 'every page of a granted site'],
  ['content-scripts/article.js', 40 * KB, 'pages with an article'],
  ['content-scripts/card.js', 24 * KB, 'pages with something to show'],
] as const;

describe.each(BUILDS)('%s', (build) => {
  it.each(BUDGETS)('%s stays within %i bytes on %s', (file, budget) => {
    expect(gzipBytes(filesOf(build).get(file))).toBeLessThanOrEqual(budget);
  });

  it('is a package of at most 3 MB', () => {
    const zip = zipSync(Object.fromEntries(filesOf(build)), { level: 9 });
    expect(zip.length).toBeLessThanOrEqual(3_000 * KB);
  });

  it('keeps the language model out of everything that pages load', () => {
    const part = model.lexemes.rows.slice(0, 200);
    const holders = [...filesOf(build)].filter(([, bytes]) =>
      new TextDecoder('latin1').decode(bytes).includes(part),
    );
    expect(holders.map(([file]) => file)).toEqual(['background.js']);
  });
});
