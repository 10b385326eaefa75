import { describe, expect, it } from 'vitest';
import model from '@/lib/text/sentence-model.json';
import { PACKAGE_BUDGET, SCRIPT_BUDGETS } from './budgets';
import { BUILDS, filesOf, gzipBytes, zipBytes } from './files';

describe.each(BUILDS)('%s', (build) => {
  it.each(SCRIPT_BUDGETS)('$file stays within $atMost bytes on $on', ({ file, atMost }) => {
    expect(gzipBytes(filesOf(build).get(file))).toBeLessThanOrEqual(atMost);
  });

  it('is a package of at most 3 MB', () => {
    expect(zipBytes(filesOf(build))).toBeLessThanOrEqual(PACKAGE_BUDGET);
  });

  it('keeps the language model out of everything that pages load', () => {
    const part = model.lexemes.rows.slice(0, 200);
    const holders = [...filesOf(build)].filter(([, bytes]) =>
      new TextDecoder('latin1').decode(bytes).includes(part),
    );
    expect(holders.map(([file]) => file)).toEqual(['background.js']);
  });
});
