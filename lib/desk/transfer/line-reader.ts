import type { ImportFault } from './job';

const GZIP = [0x1f, 0x8b];
/** Upper bound of our own lines: an article has a limited number of sentences. */
const MAX_LINE_LENGTH = 20_000_000;

/** The file cannot be read, or is not one of ours. */
export class BadFile extends Error {
  /** The message, which crosses to the desk, is the fault. */
  constructor(fault: ImportFault) {
    super(fault);
  }
}

/** Reads a file line by line, gunzipping it if compressed. Position 0 is before the first line. */
export class LineReader {
  position = 0;
  private rest = '';
  private ready: string[] = [];
  private ended = false;
  private failure: BadFile | undefined;

  private constructor(private readonly text: ReadableStreamDefaultReader<string>) {}

  static async open(file: Blob): Promise<LineReader> {
    const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    const bytes = file.stream() as ReadableStream<BufferSource>;
    const plain = GZIP.every((byte, at) => start[at] === byte)
      ? bytes.pipeThrough(new DecompressionStream('gzip'))
      : (bytes as ReadableStream<Uint8Array<ArrayBuffer>>);
    return new LineReader(plain.pipeThrough(new TextDecoderStream()).getReader());
  }

  /**
   * The next lines, at most `count`; fewer only at the end, or before an unreadable part.
   * @throws BadFile if the unreadable part comes next
   */
  async next(count: number): Promise<string[]> {
    while (this.ready.length < count && !this.ended) await this.fill();
    if (this.ready.length === 0 && this.failure !== undefined) throw this.failure;
    const lines = this.ready.splice(0, count);
    this.position += lines.length;
    return lines;
  }

  /** Skips to a later position, where an earlier reader had stopped. */
  async skipTo(position: number): Promise<void> {
    while (this.position < position) {
      const lines = await this.next(Math.min(1_000, position - this.position));
      if (lines.length === 0) return;
    }
  }

  close(): void {
    void this.text.cancel().catch(() => undefined);
  }

  private async fill(): Promise<void> {
    const chunk = await this.text.read().catch(() => undefined);
    if (chunk === undefined) return this.fail('damaged');
    this.ended = chunk.done;
    // Split only the new chunk: a line of several megabytes must not be scanned again for every chunk.
    const lines = (chunk.value ?? '').split('\n');
    lines[0] = this.rest + lines[0];
    this.rest = chunk.done ? '' : lines.pop()!;
    for (const line of lines) if (line.trim() !== '') this.ready.push(line);
    if (this.rest.length > MAX_LINE_LENGTH) this.fail('not ours');
  }

  /** Fails after what was already read has been returned. */
  private fail(fault: ImportFault): void {
    this.failure = new BadFile(fault);
    this.ended = true;
  }
}
