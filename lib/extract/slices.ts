import { nextTask } from '@/lib/util/next-task';

/**
 * Work that can pause: a generator that yields wherever it may be interrupted, and returns its result. It yields `LONG`
 * before a long stretch that cannot pause.
 */
export type Work<T> = Generator<typeof LONG | undefined, T>;
/** Yielded before a long stretch that cannot pause, so that it gets a task of its own. */
export const LONG = 'long';

/** Milliseconds between two pauses: well under the 50 ms from which a page feels slow. */
const SLICE_MS = 12;

/** Runs the work without pauses. */
export function runAtOnce<T>(work: Work<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Runs the work in time slices, between which the page can run. `ending` is called after each pause; if it returns a
 * value, that is the result and the work stops.
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
