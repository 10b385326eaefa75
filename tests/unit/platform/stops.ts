import 'fake-indexeddb/auto';

/**
 * A background that can be stopped at each step. A step is any effect on the outside: a database request, a browser
 * call. After the stop nothing it does has an effect, and uncommitted changes roll back, as when the browser ends a
 * worker. Between two steps there is nothing that a stop could interrupt.
 */
let left = Infinity;
let taken = 0;
const open = new Set<IDBTransaction>();
let tellStopped = () => {};

class Stopped extends Error {
  override name = 'Stopped';
}

/** @throws once the background is stopped */
function step(): void {
  taken++;
  if (left-- > 0) return;
  for (const transaction of open) abort(transaction);
  open.clear();
  tellStopped();
  throw new Stopped();
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Committed already.
  }
}

/** A browser call: a step, then its effect. A call made after the stop is never answered. */
export const call =
  <A extends unknown[]>(effect: (...given: A) => void) =>
  (...given: A): Promise<void> => {
    try {
      step();
    } catch {
      return new Promise(() => {});
    }
    return Promise.resolve().then(() => effect(...given));
  };

const REQUESTS = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const;
const WRITES = ['put', 'add', 'delete', 'clear'] as const;

function watch(prototype: object, names: readonly string[], onCall: (result: unknown) => void): void {
  for (const name of names) {
    const original = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
      step();
      const result = original.apply(this, given);
      onCall(result);
      return result;
    });
  }
}

watch(IDBObjectStore.prototype, [...REQUESTS, ...WRITES], () => {});
watch(IDBIndex.prototype, REQUESTS, () => {});
watch(IDBDatabase.prototype, ['transaction'], (transaction) => open.add(transaction as IDBTransaction));

/** Turns after which work is over: everything it could wait for is answered, or never will be. */
const TURNS = 50;

/** Runs a background up to step `at`, or to its end. @returns the number of steps it took */
export async function liveUntil(work: () => Promise<unknown>, at = Infinity): Promise<number> {
  left = at;
  taken = 0;
  const stopped = new Promise<void>((resolve) => {
    tellStopped = resolve;
  });
  await Promise.race([work(), stopped]);
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
  left = Infinity;
  return taken;
}
