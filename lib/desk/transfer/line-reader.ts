const GZIP = [0x1f, 0x8b];
/** No line of ours is longer: an article has a bounded number of sentences. */
const MAX_LINE_LENGTH = 20_000_000;

/** The file is not one that can be read. */
export class BadFile extends Error {}

/** Reads a file line by line, gunzipping where it is compressed. Position 0 is before the first line. */
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
   * The next lines, at most `count`; fewer only at the end, or before what cannot be read. @throws BadFile where that
   * comes next
   */
  async next(count: number): Promise<string[]> {
    while (this.ready.length < count && !this.ended) await this.fill();
    if (this.ready.length === 0 && this.failure !== undefined) throw this.failure;
    const lines = this.ready.splice(0, count);
    this.position += lines.length;
    return lines;
  }

  /** Goes on to a position further on: where an earlier reader had come to. */
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
    // Only what is new is split: a line that goes on for megabytes is not gone through again with every chunk.
    const lines = (chunk.value ?? '').split('\n');
    lines[0] = this.rest + lines[0];
    this.rest = chunk.done ? '' : lines.pop()!;
    for (const line of lines) if (line.trim() !== '') this.ready.push(line);
    if (this.rest.length > MAX_LINE_LENGTH) this.fail('not ours');
  }

  /** What was read before is still given out. */
  private fail(why: string): void {
    this.failure = new BadFile(why);
    this.ended = true;
  }
}
