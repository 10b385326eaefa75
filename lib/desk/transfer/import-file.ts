const NAME = 'import';

/** Puts the file to import where the background finds it, also after it was stopped: the origin's private files. */
export async function putImportFile(file: Blob): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(NAME, { create: true });
  await file.stream().pipeTo(await handle.createWritable());
}

/** The file that was put there; `undefined` where there is none. */
export async function readImportFile(): Promise<Blob | undefined> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(NAME).catch(() => undefined);
  return handle?.getFile();
}

/** Takes the file away again; where there is none, nothing happens. */
export async function removeImportFile(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(NAME).catch(() => undefined);
}
