import type { CDPSession } from 'playwright-core';

/** One event of a trace, times in microseconds: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  name: string;
  /** `X`: a complete event, with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Wall-clock duration. */
  dur?: number;
  /** Thread CPU duration. */
  tdur?: number;
  /** Id of the thread's profile, if the event belongs to one. */
  id?: string;
  args: { data?: EventData };
}

/** The data of a trace event that we read. */
export interface EventData {
  url?: string;
  timeDeltas?: number[];
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
}

/** A stack frame of a sampling profile. */
interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** Tasks, script calls and marks: cheap enough for wall-clock figures. */
export const CALLS = ['toplevel', 'devtools.timeline', 'blink.user_timing'] as const;
/** Adds a sampling profile, which attributes promise callbacks but costs some time. */
export const PROFILE = [...CALLS, 'v8', 'disabled-by-default-v8.cpu_profiler'] as const;

/** Collects the events of all browser processes while `work` runs. */
export async function trace(
  browser: CDPSession,
  categories: readonly string[],
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const traceConfig = { includedCategories: [...categories], excludedCategories: ['*'] };
  await browser.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig });
  const completed = new Promise<string>((resolve) => {
    browser.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? ''));
  });
  try {
    await work();
  } finally {
    await browser.send('Tracing.end');
  }
  const source = await readStream(browser, await completed);
  return (JSON.parse(source) as { traceEvents: TraceEvent[] }).traceEvents;
}

async function readStream(browser: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (let eof = false; !eof; ) {
    const part = await browser.send('IO.read', { handle, size: 4_000_000 });
    parts.push(Buffer.from(part.data, part.base64Encoded ? 'base64' : 'utf8'));
    ({ eof } = part);
  }
  await browser.send('IO.close', { handle });
  return Buffer.concat(parts).toString('utf8');
}
