import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseDictionary } from '@/lib/entities';
import { dictionary, PATH, rawDictionary } from './fixture';

describe('dictionary', () => {
  it('has the id of what is in it, so that two that differ are told apart', () => {
    const { format: _, version: _version, id, ...contents } = rawDictionary as Record<string, unknown>;
    const hash = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 8);
    expect(id).toBe(`2026-08-22.${hash}`);
    expect(dictionary.id).toBe(id);
  });

  it('is small enough to ship', () => {
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
    expect(dictionary.symbols.get('TATAMOTORS.NS')?.id).toBe('TMPV.NS');
    expect(dictionary.symbols.get('BELFA')?.id).toBe('BELFB');
  });
});
