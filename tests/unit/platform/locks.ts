import { vi } from 'vitest';

type Work = () => unknown;

const last = new Map<string, Promise<unknown>>();

/** As the browser's locks do, but that those who share one wait for each other too: one after the other for each name. */
function request(name: string, ...rest: [Work] | [object, Work]): Promise<unknown> {
  const work = rest.at(-1) as Work;
  const before = last.get(name) ?? Promise.resolve();
  const next = before.catch(() => undefined).then(work);
  last.set(name, next);
  return next;
}

vi.stubGlobal('navigator', { locks: { request } });
