/**
 * Runs work on everything with bounded concurrency, also while results are consumed. Each batch holds all that is ready,
 * in the order in which it became so.
 * @param limit how many run at the same time; no more results than that wait to be consumed
 * @throws what the work throws; results that were not consumed by then are lost
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
    // Where it fails it stays among those that run, and is thrown from there.
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
