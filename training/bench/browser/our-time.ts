import { sampleTimes } from './samples';
import type { TraceEvent } from './trace';

/**
 * What our content scripts did on the main thread of a page, in milliseconds of processor time: what other programs on
 * the machine did meanwhile is not in it.
 */
interface OurTime {
  /** All of it: compiling, running, and what promises called. */
  total: number;
  /** Our part of each task that had one. */
  tasks: number[];
}

const SCRIPT = /^chrome-extension:\/\/\w+\/(?:gate|content-scripts\/\w+)\.js$/u;

/** What runs functions of anybody without saying whose. */
const NAMELESS = new Set(['RunMicrotasks', 'v8.callFunction']);

/** Whether an address is that of a content script of ours. */
export const isOurScript = (url: string | undefined): boolean => SCRIPT.test(url ?? '');

type Complete = TraceEvent & { dur: number };

const isComplete = (event: TraceEvent): event is Complete => event.ph === 'X' && event.dur !== undefined;
const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
const covers = ({ ts, dur }: Complete, at: number) => at >= ts && at <= ts + dur;

/**
 * Adds up what was ours in a trace. Events name the script whose function was called; callbacks of promises and of
 * messages name none, so those are ours in which the profile (where there is one) saw our functions.
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

/** Without those that lie within others. */
function outermost(events: readonly Complete[]): Complete[] {
  const found: Complete[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const last = found.findLast((other) => threadOf(other) === threadOf(event));
    if (!last || event.ts >= last.ts + last.dur) found.push(event);
  }
  return found;
}
