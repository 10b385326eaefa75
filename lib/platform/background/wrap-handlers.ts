import type { Outcome } from '@/lib/model';
import type { CallTable } from '../calls';
import type { Handlers, Sender } from '../receive';

/** The handler of any call of a table. */
export type AnyHandler = (payload: never, sender: Sender) => Outcome<unknown> | Promise<Outcome<unknown>>;

/** Wraps each handler of a table. A wrapper must pass the payload on, and the outcome or a refusal back. */
export function wrapHandlers<T extends CallTable>(
  handlers: Handlers<T>,
  wrap: (handler: AnyHandler, name: keyof T) => AnyHandler,
): Handlers<T> {
  const wrapped = Object.entries<AnyHandler>(handlers).map(([name, handler]) => [name, wrap(handler, name)]);
  return Object.fromEntries(wrapped);
}
