import { beforeEach, expect, it, vi } from 'vitest';
import { readImportFile, removeOldImportFile } from '@/lib/desk/transfer/import-file';
import { DAY } from '@/lib/util/time';
import { NOW } from '../records';

/** What of the origin's private files is needed; that browsers keep them so is what the end-to-end tests show. */
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
