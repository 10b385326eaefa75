/**
 * Node's stream, which the tests run in, may take up to 16 kB before reading it: shorter texts must not share the
 * buffer.
 */
const LONG = 16_384;

/** Collects lines into an in-memory file, gzipped if asked. @throws what the lines throw */
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
  // Awaited only if the lines end without an error.
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
 * An encoder with a reusable buffer: a compression stream has consumed its input once the write is done. Allocating
 * for each text took a third of an export, because the system maps new memory page by page. In Chromium `encode` is
 * three to eight times slower than `encodeInto`, and always allocates.
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
