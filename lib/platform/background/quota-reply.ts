import type { Database } from '@/lib/desk/database';
import { type Outcome, refused } from '@/lib/model';
import type { DeskCalls } from '../desk-calls';
import { isQuotaError, noticeFull } from '../quota';
import type { Handlers, Sender } from '../receive';

type Handler = (payload: never, sender: Sender) => Outcome<unknown> | Promise<Outcome<unknown>>;

/**
 * Wraps handlers: when storage is full they answer `full`, for which the desk has a message, and this is remembered.
 */
export function withQuotaReply(db: Database, handlers: Handlers<DeskCalls>): Handlers<DeskCalls> {
  const saying = Object.entries(handlers as Record<string, Handler>).map(([name, handler]) => {
    const said: Handler = async (payload, sender) => {
      try {
        return await noticeFull(db, Promise.resolve(handler(payload, sender)));
      } catch (error) {
        if (isQuotaError(error)) return refused('failed', 'full');
        throw error;
      }
    };
    return [name, said];
  });
  return Object.fromEntries(saying) as Handlers<DeskCalls>;
}
