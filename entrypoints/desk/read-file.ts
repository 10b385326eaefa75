/** The bytes of a chosen file; `undefined` if it was moved, changed or deleted since. */
export const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
