import type { Database } from '@/lib/desk/database';
import { collectFile } from '@/lib/desk/transfer/collect-file';
import { exportLines } from '@/lib/desk/transfer/export-all';
import { importStep, startImport } from '@/lib/desk/transfer/import-step';
import { ItemReader } from '@/lib/desk/transfer/item-reader';
import type { ImportProgress } from '@/lib/desk/transfer/job';
import { KnownKeys } from '@/lib/desk/transfer/known-keys';
import { NOW } from '../records';

export const noSettings = async () => undefined;

/** Exports a whole database as a file. */
export const exported = (db: Database): Promise<Blob> =>
  collectFile(exportLines(db), 'application/gzip', true);

/** Imports a whole file. */
export async function importAll(db: Database, file: Blob): Promise<ImportProgress | undefined> {
  await startImport(db, NOW);
  const reader = await ItemReader.open(file);
  const known = new KnownKeys();
  for (;;) {
    const progress = await importStep(db, reader, known, noSettings);
    if (progress === undefined || progress.finished) return progress;
  }
}
