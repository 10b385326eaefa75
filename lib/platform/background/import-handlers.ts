import type { Database } from '@/lib/desk/database';
import { endImport, importStep, startImport } from '@/lib/desk/transfer/import-step';
import { ItemReader } from '@/lib/desk/transfer/item-reader';
import type { ImportFault } from '@/lib/desk/transfer/job';
import { KnownKeys } from '@/lib/desk/transfer/known-keys';
import { done, refused, type Settings } from '@/lib/model';
import type { DeskCalls } from '../desk-calls';
import type { Handlers } from '../receive';
import { saved } from './saved';

type ImportCalls = 'desk-import-start' | 'desk-import-step' | 'desk-import-end';

/** Dependencies of an import. */
export interface ImportDeps {
  db: Database;
  /** Milliseconds since 1970. */
  now(): number;
  /** The file being imported; `undefined` if there is none. */
  importFile(): Promise<Blob | undefined>;
  /** Merges settings from the file into the current ones. */
  addSettings(settings: Partial<Settings>): Promise<unknown>;
  /** Runs a write to the history, and remembers whether it exceeded the storage quota. */
  trackQuota<T>(write: PromiseLike<T>): Promise<T>;
}

/**
 * Handlers of an import. The open file is kept between steps; after a restart of the background it is reopened and
 * read up to the cursor.
 */
export function importHandlers({
  db,
  now,
  importFile,
  addSettings,
  trackQuota,
}: ImportDeps): Pick<Handlers<DeskCalls>, ImportCalls> {
  let reader: ItemReader | undefined;
  let known = new KnownKeys();
  const close = () => {
    reader?.close();
    reader = undefined;
    known = new KnownKeys();
  };
  /** A failed step has read lines that it did not write: the next step must read them again. */
  const closeAndThrow = (error: unknown) => {
    close();
    throw error;
  };
  return {
    'desk-import-start': () => {
      close();
      return saved(startImport(db, now()));
    },
    'desk-import-step': async () => {
      const file = reader ? undefined : await importFile();
      reader ??= file && (await ItemReader.open(file));
      const step = reader && importStep(db, reader, known, addSettings);
      const progress = step && (await trackQuota(step).catch(closeAndThrow));
      return progress ? done(progress) : refused('failed', 'no import' satisfies ImportFault);
    },
    'desk-import-end': () => {
      close();
      return saved(endImport(db));
    },
  };
}
