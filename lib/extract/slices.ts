/** Work that can pause: it yields wherever it may be interrupted, and returns its result. */
export type Work<T> = Generator<void, T>;

/** Longest stretch of work between two pauses, in milliseconds: well under the 50 ms from which a page feels slow. */
const SLICE_MS = 12;

/** Does the work at one go. */
export function runAtOnce<T>(work: Work<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Does the work in slices, between which the page gets its turn.
 * @throws the signal's reason, once it is aborted
 */
export async function runSliced<T>(work: Work<T>, signal: AbortSignal): Promise<T> {
  let deadline = performance.now() + SLICE_MS;
  let step = work.next();
  while (!step.done) {
    if (performance.now() >= deadline) {
      await nextTask();
      signal.throwIfAborted();
      deadline = performance.now() + SLICE_MS;
    }
    step = work.next();
  }
  return step.value;
}

/** A message to ourselves comes back as a task of its own, unlike a promise, and sooner than a timer. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
