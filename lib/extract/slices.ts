import { nextTask } from '@/lib/util/next-task';

/**
 * Work that can pause: it yields wherever it may be interrupted, and returns its result. It yields `LONG` where what
 * follows cannot pause and takes a task's time by itself.
 */
export type Work<T> = Generator<typeof LONG | undefined, T>;
/** What work yields before a stretch that cannot pause. */
export const LONG = 'long';

/** Longest stretch of work between two pauses, in milliseconds: well under the 50 ms from which a page feels slow. */
const SLICE_MS = 12;

/** Does the work at one go. */
export function runAtOnce<T>(work: Work<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Does the work in slices, between which the page gets its turn. `ending` is asked after each turn of the page's: what it
 * gives is the result then, and nothing more is done.
 * @throws the signal's reason, once it is aborted
 */
export async function runSliced<T>(
  work: Work<T>,
  signal: AbortSignal,
  ending: () => T | undefined,
): Promise<T> {
  let deadline = performance.now() + SLICE_MS;
  let step = work.next();
  while (!step.done) {
    if (step.value === LONG || performance.now() >= deadline) {
      await nextTask();
      signal.throwIfAborted();
      const end = ending();
      if (end !== undefined) return end;
      deadline = performance.now() + SLICE_MS;
    }
    step = work.next();
  }
  return step.value;
}
