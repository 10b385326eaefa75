import { vi } from 'vitest';

type Work = () => unknown;

const last = new Map<string, Promise<unknown>>();
/** How many hold each lock or wait for it. */
const open = new Map<string, number>();

const count = (name: string, more: number) => open.set(name, (open.get(name) ?? 0) + more);

/** How many wait for a lock that somebody holds. */
export const waitingFor = (name: string): number => Math.max(0, (open.get(name) ?? 0) - 1);

/** As the browser's locks do, but that those who share one wait for each other too: one after the other for each name. */
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
