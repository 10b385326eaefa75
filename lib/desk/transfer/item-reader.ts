import { nextTask } from '@/lib/util/next-task';
import { SEGMENT_ROWS } from '../digest/segment';
import type { HistoryRecord } from '../history/history-entry';
import { LineReader } from './line-reader';
import { isHistoryRecord } from './record-check';
import { readLine } from './record-line';
import { checkedRow, type TableRow } from './row-check';
import { checkedSettings, type FileSettings } from './settings-line';

/** Lines of one step: what an interruption undoes, and how often progress is told. */
export const STEP_ROWS = 4 * SEGMENT_ROWS;
/** Lines read in one go, a few milliseconds: whatever else is waiting goes in between. */
const AT_ONCE = 32;

/** What a line of a file turned out to be; nothing where it is none of these. */
export interface Item {
  record?: HistoryRecord | undefined;
  row?: TableRow | undefined;
  settings?: FileSettings | undefined;
  /** The format that the first line names. */
  format?: unknown;
}

/** Reads and checks the lines of a file, the next ones while the database writes those before. */
export class ItemReader {
  private readonly ready: Item[] = [];
  private failure: unknown;
  private ahead: Promise<void> = Promise.resolve();

  private constructor(private readonly lines: LineReader) {}

  static async open(file: Blob): Promise<ItemReader> {
    return new ItemReader(await LineReader.open(file));
  }

  /**
   * The next items, at most `count`; fewer only at the end, or before what cannot be read: whatever stands before that
   * is taken in. @throws BadFile where nothing does
   */
  async next(count: number): Promise<Item[]> {
    await this.ahead;
    await this.read(count);
    if (this.failure !== undefined && this.ready.length === 0) throw this.failure;
    const items = this.ready.splice(0, count);
    this.ahead = this.read(STEP_ROWS);
    return items;
  }

  /** Whether something could not be read: it is thrown once all that stands before it is taken in. */
  get isBroken(): boolean {
    return this.failure !== undefined;
  }

  /** Goes on to a position further on: where an earlier reader had come to. */
  async skipTo(position: number): Promise<void> {
    if (this.lines.position < position) await this.lines.skipTo(position);
  }

  close(): void {
    this.lines.close();
  }

  /** Until so many are ready. Never rejects: nobody may be waiting yet. */
  private async read(count: number): Promise<void> {
    try {
      for (let more = true; more && this.ready.length < count; ) {
        await nextTask();
        const lines = await this.lines.next(Math.min(AT_ONCE, count - this.ready.length));
        this.ready.push(...lines.map(itemOf));
        more = lines.length > 0;
      }
    } catch (error) {
      this.failure = error;
    }
  }
}

function itemOf(line: string): Item {
  const value = readLine(line);
  if (value.tickertone !== undefined) return { format: value.tickertone };
  if (value.settings !== undefined) return { settings: checkedSettings(value.settings) };
  return { record: isHistoryRecord(value.record) ? value.record : undefined, row: checkedRow(value) };
}
