import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collectFile } from '@/lib/desk/transfer/collect-file';

/** Alternating long and short texts, all different, with characters of one to four bytes. */
const TEXTS = Array.from({ length: 24 }, (_, i) => `${i} é€😀 `.repeat(i % 3 === 0 ? 3 : 4_000 + 97 * i));

async function* texts(): AsyncGenerator<string> {
  for (const text of TEXTS) yield text;
}

describe('collectFile', () => {
  it('contains every text once and in order, although they share a buffer', async () => {
    const file = await collectFile(texts(), 'application/gzip', true);
    expect(file.type).toBe('application/gzip');
    const bytes = gunzipSync(Buffer.from(await file.arrayBuffer()));
    expect(bytes.toString('utf8') === TEXTS.join('')).toBe(true);
  });

  it('is plain where asked for', async () => {
    const file = await collectFile(texts(), 'text/csv', false);
    expect((await file.text()) === TEXTS.join('')).toBe(true);
  });

  it('fails as the lines do', async () => {
    const failing = async function* () {
      yield 'x'.repeat(100_000);
      throw new Error('no more');
    };
    await expect(collectFile(failing(), 'application/gzip', true)).rejects.toThrow('no more');
    await expect(collectFile(failing(), 'text/csv', false)).rejects.toThrow('no more');
  });
});
