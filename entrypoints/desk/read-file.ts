/** The bytes of a file that the reader chose; `undefined` where it was moved, changed or taken away since. */
export const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
