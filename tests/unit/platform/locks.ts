import { vi } from 'vitest';

type Work = () => unknown;

const last = new Map<string, Promise<unknown>>();
/** Number of holders and waiters of each lock. */
const open = new Map<string, number>();

const count = (name: string, more: number) => open.set(name, (open.get(name) ?? 0) + more);

/** Number of waiters for a lock. */
export const waitingFor = (name: string): number => Math.max(0, (open.get(name) ?? 0) - 1);

/** Like the browser's locks, except that shared locks are exclusive too: one after the other for each name. */
function request(name: string, ...rest: [Work] | [object, Work]): Promise<unknown> {
  const work = rest.at(-1) as Work;
  const before = last.get(name) ?? Promise.resolve();
  count(name, 1);
  const next = before
    .catch(() => undefined)
    .then(work)
    .finally(() => count(name, -1));
  last.set(name, next);
  return next;
}

vi.stubGlobal('navigator', { locks: { request } });
