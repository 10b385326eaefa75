import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
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
    const model = [...filesOf(build)].filter(
      ([file, bytes]) => file.endsWith('.js') && bytes.length > 1_000 * KB,
    );
    expect(model.map(([file]) => file)).toEqual(['background.js']);
  });
});
