/**
 * Works on everything, some at a time, also while the results are taken; what is ready is handed over together, in the
 * order in which it became so.
 * @param atOnce so many are worked on at the same time, and no more wait to be taken
 * @throws what the work throws; what was not handed over by then is lost
 */
export async function* together<T, R>(
  all: readonly T[],
  atOnce: number,
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
    for (const one of queue.splice(0, atOnce - running.size)) start(one);
    if (ready.length === 0) await Promise.race(running);
    const batch = ready;
    ready = [];
    yield batch;
  }
}
