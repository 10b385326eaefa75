/** Name of the file in the origin's private file system that an import reads from. */
const NAME = 'import.jsonl';

const folder = () => navigator.storage.getDirectory();

/** Puts a file where the background finds it, also after it was stopped in the middle. */
export async function stageImport(file: Blob): Promise<void> {
  const handle = await (await folder()).getFileHandle(NAME, { create: true });
  await file.stream().pipeTo(await handle.createWritable());
}

/** The file being imported; `undefined` where there is none. */
export async function importFile(): Promise<Blob | undefined> {
  const handle = await (await folder()).getFileHandle(NAME).catch(() => undefined);
  return handle?.getFile();
}

/** Removes the file once it is taken in, or given up. */
export const dropImport = async (): Promise<void> =>
  (await folder()).removeEntry(NAME).catch(() => undefined);
