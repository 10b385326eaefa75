/** A shorter text gets memory of its own: Node, which the tests run in, takes up to 16 kB before it has read them. */
const LONG = 16_384;

/** Lines as a file in memory, gzipped where asked for. @throws what the lines throw */
export async function collectFile(lines: AsyncGenerator<string>, type: string, gzip: boolean): Promise<Blob> {
  return new Blob([await (gzip ? gzipped(lines) : plain(lines))], { type });
}

async function plain(lines: AsyncGenerator<string>): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const text of lines) parts.push(new Blob([text]));
  return new Blob(parts);
}

async function gzipped(lines: AsyncGenerator<string>): Promise<Blob> {
  const { readable, writable } = new CompressionStream('gzip');
  const file = new Response(readable).blob();
  // It is asked for only where the lines come to their end.
  file.catch(() => undefined);
  await writeAll(lines, writable.getWriter());
  return file;
}

async function writeAll(
  lines: AsyncGenerator<string>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  const encode = createEncoder();
  try {
    for await (const text of lines) await writer.write(encode(text));
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}

/**
 * Encodes into memory that is used again: a compression stream has read what it was given once its write is done. New
 * memory for each text made up a third of an export, as the system brings it in page by page. `encode`, which takes
 * Chromium three to eight times as long as `encodeInto`, would get new memory each time.
 */
function createEncoder(): (text: string) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let memory = new Uint8Array(0);
  return (text) => {
    if (text.length < LONG) return encoder.encode(text);
    if (memory.length < 3 * text.length) memory = new Uint8Array(3 * text.length);
    return memory.subarray(0, encoder.encodeInto(text, memory).written);
  };
}
