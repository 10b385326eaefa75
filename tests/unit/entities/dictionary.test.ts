import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseDictionary } from '@/lib/entities';
import { dictionary, PATH, rawDictionary } from './fixture';

describe('dictionary', () => {
  it('is dated and small enough to ship', () => {
    expect(dictionary.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(gzipSync(readFileSync(PATH), { level: 9 }).length).toBeLessThanOrEqual(80_000);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['another format', { format: 'x', version: 1 }],
    ['another version', { ...(rawDictionary as object), version: 2 }],
    [
      'columns of different length',
      {
        ...(rawDictionary as { instruments: object }),
        instruments: { ...(rawDictionary as { instruments: object }).instruments, kinds: 'c' },
      },
    ],
  ])('refuses %s', (_, raw) => {
    expect(() => parseDictionary(raw)).toThrow(/dictionary/u);
  });

  it('knows the lines of a company and its old symbols', () => {
    expect(dictionary.symbols.get('9988.HK')?.id).toBe('BABA');
    expect(dictionary.symbols.get('FB')?.id).toBe('META');
    expect(dictionary.symbols.get('GOOG')?.id).toBe('GOOGL');
  });
});
