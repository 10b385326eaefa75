import { expect, it } from 'vitest';
import { bytesOf } from '@/entrypoints/desk/read-file';

it('gives the bytes of a file, and nothing of one that is gone', async () => {
  expect(await bytesOf(new File(['Acme'], 'a.csv'))).toEqual(new TextEncoder().encode('Acme'));
  const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  expect(await bytesOf(gone as unknown as File)).toBeUndefined();
});
