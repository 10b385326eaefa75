/**
 * Runs work on all items with bounded concurrency, and goes on while results are consumed. Each batch holds all
 * results that are ready, in order of completion.
 * @param limit most items running at once, and most results waiting to be consumed
 * @throws what the work throws; results not consumed by then are lost
 */
export async function* runConcurrently<T, R>(
  all: readonly T[],
  limit: number,
  work: (one: T) => Promise<R>,
): AsyncGenerator<R[]> {
  const queue = [...all];
  const running = new Set<Promise<void>>();
  let ready: R[] = [];
  const start = (one: T) => {
    const done = work(one).then((result) => {
      running.delete(done);
      ready.push(result);
    });
    running.add(done);
    // A failed promise stays among the running ones and is thrown from there.
    done.catch(() => undefined);
  };
  while (queue.length > 0 || running.size > 0 || ready.length > 0) {
    for (const one of queue.splice(0, limit - running.size)) start(one);
    if (ready.length === 0) await Promise.race(running);
    const batch = ready;
    ready = [];
    yield batch;
  }
}
