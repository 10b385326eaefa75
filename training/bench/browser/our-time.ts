import { sampleTimes } from './samples';
import type { TraceEvent } from './trace';

/**
 * The processor time of our content scripts on a page's main thread, in milliseconds. Unlike wall-clock time, not
 * affected by other programs.
 */
interface OurTime {
  /** The total: compiling, running, and promise callbacks. */
  total: number;
  /** Our share of each task that ran our code. */
  tasks: number[];
}

const SCRIPT = /^chrome-extension:\/\/\w+\/(?:gate|content-scripts\/\w+)\.js$/u;

/** Trace events that run anyone's functions without naming the script. */
const NAMELESS = new Set(['RunMicrotasks', 'v8.callFunction']);

/** Whether an address is that of one of our content scripts. */
export const isOurScript = (url: string | undefined): boolean => SCRIPT.test(url ?? '');

type Complete = TraceEvent & { dur: number };

const isComplete = (event: TraceEvent): event is Complete => event.ph === 'X' && event.dur !== undefined;
const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
const covers = ({ ts, dur }: Complete, at: number) => at >= ts && at <= ts + dur;

/**
 * Sums up our time in a trace. Function call events name their script. Callbacks of promises and messages do not; they
 * count as ours if the profile (if there is one) shows our functions during them.
 */
export function ourTime(events: readonly TraceEvent[]): OurTime {
  const complete = events.filter(isComplete);
  const named = complete.filter(({ args }) => isOurScript(args.data?.url));
  const threads = new Set(named.map(threadOf));
  const onThreads = complete.filter((event) => threads.has(threadOf(event)));
  const samples = sampleTimes(events, isOurScript);
  const callbacks = onThreads.filter(
    (event) => NAMELESS.has(event.name) && samples.some((at) => covers(event, at)),
  );
  const ours = outermost([...named, ...callbacks]);
  const tasks = outermost(onThreads.filter(({ name }) => name.endsWith('RunTask')));
  return {
    total: processorTime(ours),
    tasks: tasks
      .map((task) => processorTime(ours.filter(({ ts }) => covers(task, ts))))
      .filter((time) => time > 0),
  };
}

const processorTime = (events: readonly Complete[]) =>
  events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;

/** Drops events nested inside others. */
function outermost(events: readonly Complete[]): Complete[] {
  const found: Complete[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const last = found.findLast((other) => threadOf(other) === threadOf(event));
    if (!last || event.ts >= last.ts + last.dur) found.push(event);
  }
  return found;
}
