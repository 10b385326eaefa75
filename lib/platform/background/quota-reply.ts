import type { Database } from '@/lib/desk/database';
import { type Outcome, refused } from '@/lib/model';
import type { DeskCalls } from '../desk-calls';
import { isQuotaError, rememberFull } from '../quota';
import type { Handlers } from '../receive';
import { wrapHandlers } from './wrap-handlers';

/**
 * Wraps handlers: when storage is full they answer `full`, for which the desk has a message, and this is remembered.
 */
export const withQuotaReply = (db: Database, handlers: Handlers<DeskCalls>): Handlers<DeskCalls> =>
  wrapHandlers(handlers, (handler) => async (payload, sender) => {
    try {
      return await handler(payload, sender);
    } catch (error) {
      return orThrow(db, error);
    }
  });

async function orThrow(db: Database, error: unknown): Promise<Outcome<never>> {
  if (!isQuotaError(error)) throw error;
  await rememberFull(db);
  return refused('failed', 'full');
}
