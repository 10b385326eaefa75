import { nextTask } from '@/lib/util/next-task';
import { SEGMENT_ROWS } from '../digest/segment';
import type { HistoryRecord } from '../history/history-entry';
import { LineReader } from './line-reader';
import { plainRecord } from './plain-record';
import { isHistoryRecord } from './record-check';
import { readLine } from './record-line';
import { checkedRow, type TableRow } from './row-check';
import { checkedSettings, type FileSettings } from './settings-line';

/** Lines per step: the work lost by an interruption, and the interval of progress reports. */
export const STEP_ROWS = 4 * SEGMENT_ROWS;
/** Lines read without a pause, a few milliseconds' work, so that other tasks can run in between. */
const AT_ONCE = 32;

/** A parsed line of a file; empty if it is of no known kind. */
export interface Item {
  record?: HistoryRecord | undefined;
  row?: TableRow | undefined;
  settings?: FileSettings | undefined;
  /** The format named by the first line. */
  format?: unknown;
}

/** Reads and validates the lines of a file ahead, while the database writes the previous ones. */
export class ItemReader {
  private readonly ready: Item[] = [];
  private failure: unknown;
  private ahead: Promise<void> = Promise.resolve();

  private constructor(private readonly lines: LineReader) {}

  static async open(file: Blob): Promise<ItemReader> {
    return new ItemReader(await LineReader.open(file));
  }

  /**
   * The next items, at most `count`; fewer only at the end, or before an unreadable part, so that everything before it
   * is imported.
   * @throws BadFile if nothing readable is left before it
   */
  async next(count: number): Promise<Item[]> {
    await this.ahead;
    await this.read(count);
    if (this.failure !== undefined && this.ready.length === 0) throw this.failure;
    const items = this.ready.splice(0, count);
    this.ahead = this.read(STEP_ROWS);
    return items;
  }

  /** Whether an unreadable part was found; thrown once everything before it is imported. */
  get isBroken(): boolean {
    return this.failure !== undefined;
  }

  /** Skips to a later position, where an earlier reader had stopped. */
  async skipTo(position: number): Promise<void> {
    if (this.lines.position < position) await this.lines.skipTo(position);
  }

  close(): void {
    this.lines.close();
  }

  /** Reads until `count` items are ready. Never rejects, since nobody may be waiting yet. */
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
  return {
    record: isHistoryRecord(value.record) ? plainRecord(value.record) : undefined,
    row: checkedRow(value),
  };
}
