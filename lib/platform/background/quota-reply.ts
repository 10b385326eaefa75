import type { Database } from '@/lib/desk/database';
import { type Outcome, refused } from '@/lib/model';
import type { DeskCalls } from '../desk-calls';
import { isQuotaError, rememberFull } from '../quota';
import type { Handlers, Sender } from '../receive';

type Handler = (payload: never, sender: Sender) => Outcome<unknown> | Promise<Outcome<unknown>>;

/**
 * Wraps handlers: when storage is full they answer `full`, for which the desk has a message, and this is remembered.
 */
export function withQuotaReply(db: Database, handlers: Handlers<DeskCalls>): Handlers<DeskCalls> {
  const saying = Object.entries(handlers as Record<string, Handler>).map(([name, handler]) => {
    const said: Handler = async (payload, sender) => {
      try {
        return await handler(payload, sender);
      } catch (error) {
        return orThrow(db, error);
      }
    };
    return [name, said];
  });
  return Object.fromEntries(saying) as Handlers<DeskCalls>;
}

async function orThrow(db: Database, error: unknown): Promise<Outcome<never>> {
  if (!isQuotaError(error)) throw error;
  await rememberFull(db);
  return refused('failed', 'full');
}
