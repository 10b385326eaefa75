import { beforeEach, expect, it, vi } from 'vitest';
import { readImportFile, removeOldImportFile } from '@/lib/desk/transfer/import-file';
import { DAY } from '@/lib/util/time';
import { NOW } from '../records';

/** A minimal private file system; the end-to-end tests use the browsers' own. */
let file: File | undefined;
const folder = {
  async getFileHandle() {
    if (file === undefined) throw new DOMException('none', 'NotFoundError');
    return { getFile: async () => file };
  },
  async removeEntry() {
    file = undefined;
  },
};
vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } });

beforeEach(() => {
  file = new File(['{}'], 'import', { lastModified: NOW });
});

it('is kept while an import may be going on, and taken away where that was never ended', async () => {
  await removeOldImportFile(NOW + DAY);
  expect(await readImportFile()).toBeDefined();
  await removeOldImportFile(NOW + DAY + 1);
  expect(await readImportFile()).toBeUndefined();
});

it('need not be there', async () => {
  file = undefined;
  await expect(removeOldImportFile(NOW)).resolves.toBeUndefined();
});
