import { DAY } from '@/lib/util/time';

const NAME = 'import';

/** Where a browser keeps no private files (Firefox that is always private), there is none. */
const privateFolder = (): Promise<FileSystemDirectoryHandle | undefined> =>
  navigator.storage.getDirectory().catch(() => undefined);

/** Puts the file to import where the background finds it, also after it was stopped: the origin's private files. */
export async function putImportFile(file: Blob): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(NAME, { create: true });
  await file.stream().pipeTo(await handle.createWritable());
}

/** The file that was put there; `undefined` where there is none. */
export async function readImportFile(): Promise<File | undefined> {
  const handle = await (await privateFolder())?.getFileHandle(NAME).catch(() => undefined);
  return handle?.getFile();
}

/** Takes the file away again; where there is none, nothing happens. */
export async function removeImportFile(): Promise<void> {
  await (await privateFolder())?.removeEntry(NAME).catch(() => undefined);
}

/** Takes away what an import has left whose page was closed before it ended: nobody goes on with it after a day. */
export async function removeOldImportFile(now: number): Promise<void> {
  const file = await readImportFile();
  if (file !== undefined && file.lastModified < now - DAY) await removeImportFile();
}
