import { DAY } from '@/lib/util/time';

const NAME = 'import';

/** `undefined` in browsers without a private file system (Firefox in permanent private browsing). */
const privateFolder = (): Promise<FileSystemDirectoryHandle | undefined> =>
  navigator.storage.getDirectory().catch(() => undefined);

/**
 * Stores the file to import in the origin's private file system, where the background finds it, even after a restart.
 */
export async function putImportFile(file: Blob): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(NAME, { create: true });
  await file.stream().pipeTo(await handle.createWritable());
}

/** The stored import file; `undefined` if there is none. */
export async function readImportFile(): Promise<File | undefined> {
  const handle = await (await privateFolder())?.getFileHandle(NAME).catch(() => undefined);
  return handle?.getFile();
}

/** Deletes the stored import file, if any. */
export async function removeImportFile(): Promise<void> {
  await (await privateFolder())?.removeEntry(NAME).catch(() => undefined);
}

/** Deletes the file of an abandoned import, whose page was closed before the end, after a day. */
export async function removeOldImportFile(now: number): Promise<void> {
  const file = await readImportFile();
  if (file !== undefined && file.lastModified < now - DAY) await removeImportFile();
}
