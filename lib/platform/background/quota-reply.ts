import type { Database } from '@/lib/desk/database';
import { refused } from '@/lib/model';
import type { DeskCalls } from '../desk-calls';
import { isQuotaError, noticeFull } from '../quota';
import type { Handlers } from '../receive';
import { wrapHandlers } from './wrap-handlers';

/**
 * Wraps handlers: when storage is full they answer `full`, for which the desk has a message, and this is remembered.
 */
export const withQuotaReply = (db: Database, handlers: Handlers<DeskCalls>): Handlers<DeskCalls> =>
  wrapHandlers(handlers, (handler) => async (payload, sender) => {
    try {
      return await noticeFull(db, Promise.resolve(handler(payload, sender)));
    } catch (error) {
      if (isQuotaError(error)) return refused('failed', 'full');
      throw error;
    }
  });
