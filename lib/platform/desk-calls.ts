import * as v from 'valibot';
import { type FeedsAdded, MAX_FEEDS } from '@/lib/desk/feeds/feed-store';
import type { Deleted } from '@/lib/desk/history/history-deletion';
import type { HistoryRecord } from '@/lib/desk/history/history-entry';
import { MAX_ROWS, MAX_SECURITY_NAME_LENGTH } from '@/lib/desk/portfolio/csv-row';
import type { Preferences } from '@/lib/desk/preferences';
import {
  feedSchema,
  feedUrlSchema,
  firingSchema,
  portfolioSchema,
  preferencesSchema,
  ruleSchema,
  savedSearchSchema,
} from '@/lib/desk/schemas';
import type { ImportProgress } from '@/lib/desk/transfer/job';
import { isHistoryRecord } from '@/lib/desk/transfer/record-check';
import { MAX_NOTE_LENGTH } from '@/lib/model/lengths';
import { isObject } from '@/lib/util/is-object';
import { type Check, call } from './calls';
import { checked as checkedAsIs, nothing } from './schemas';

const id = v.pipe(v.string(), v.maxLength(9_000));
const ids = v.pipe(v.array(id), v.maxLength(10_000));
const securityName = v.pipe(v.string(), v.maxLength(MAX_SECURITY_NAME_LENGTH));
const record = v.custom<HistoryRecord>(isHistoryRecord, 'this record is damaged');
const feed = v.object({ url: feedUrlSchema, title: v.pipe(v.string(), v.maxLength(1_000)) });

/**
 * A schema as the check of a call. Keys that are `undefined` are dropped first: Chromium drops them from messages,
 * Firefox does not.
 */
const checked = <Schema extends v.GenericSchema>(schema: Schema): Check<v.InferOutput<Schema>> => {
  const check = checkedAsIs(schema);
  return (payload) => check(withoutUndefined(payload));
};

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isObject(value)) return value;
  const there = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(there.map(([key, each]) => [key, withoutUndefined(each)]));
}

/** Every change to the database that the reader asks for: our pages read it themselves and write through these. */
export const DESK_CALLS = {
  /** Star an entry, or write its note; `gone` where it was deleted meanwhile, or cannot be read. */
  'desk-mark': call<null>()(
    ['page'],
    checked(
      v.object({
        id,
        starred: v.exactOptional(v.boolean()),
        note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH))),
      }),
    ),
  ),
  /** Removes one record with its alerts and answers them, for `history-restore`. */
  'history-delete': call<Deleted | null>()(['page'], checked(v.object({ id }))),
  /** Undo of `history-delete`. */
  'history-restore': call<null>()(
    ['page'],
    checked(v.object({ record, firings: v.pipe(v.array(firingSchema), v.maxLength(10_000)) })),
  ),
  /** Deletes the whole history and its alerts. */
  'history-clear': call<null>()(['page'], nothing),
  /** Writes a saved search, new or changed. */
  'desk-save-search': call<null>()(['page'], checked(v.object({ search: savedSearchSchema }))),
  /** Deletes a saved search. */
  'desk-delete-search': call<null>()(['page'], checked(v.object({ id }))),
  /** Writes a portfolio or watchlist, new or changed. */
  'desk-save-portfolio': call<null>()(['page'], checked(v.object({ portfolio: portfolioSchema }))),
  /** Answers the ticker symbol of each security as a list of holdings names it, null where none is known. */
  'desk-symbols-of': call<(string | null)[]>()(
    ['page'],
    checked(v.object({ names: v.pipe(v.array(securityName), v.maxLength(MAX_ROWS)) })),
  ),
  /** Deletes a portfolio or watchlist. */
  'desk-delete-portfolio': call<null>()(['page'], checked(v.object({ id }))),
  /** Writes an alert rule, new or changed. */
  'desk-save-rule': call<null>()(['page'], checked(v.object({ rule: ruleSchema }))),
  /** Deletes an alert rule; what it fired stays in the inbox. */
  'desk-delete-rule': call<null>()(['page'], checked(v.object({ id }))),
  /** Read or unread; without `ids` the whole inbox. */
  'desk-mark-read': call<null>()(
    ['page'],
    checked(v.object({ ids: v.exactOptional(ids), read: v.boolean() })),
  ),
  /** Takes what is read out of the inbox, and answers when that was and how much it is. */
  'desk-clear-read': call<{ at: number; count: number }>()(['page'], nothing),
  /** Undo of `desk-clear-read`, by its time. */
  'desk-put-back-cleared': call<null>()(['page'], checked(v.object({ at: v.number() }))),
  /** Adds feeds and answers how many were not there yet, and whether others found no room. */
  'desk-add-feeds': call<FeedsAdded>()(
    ['page'],
    checked(v.object({ feeds: v.pipe(v.array(feed), v.maxLength(MAX_FEEDS)) })),
  ),
  /** Deletes a feed; what it brought stays in the history. */
  'desk-delete-feed': call<null>()(['page'], checked(v.object({ id }))),
  /** Undo of `desk-delete-feed`. */
  'desk-restore-feed': call<null>()(['page'], checked(v.object({ feed: feedSchema }))),
  /** Polls these feeds now, due or not. */
  'desk-poll': call<null>()(['page'], checked(v.object({ ids }))),
  /** Begins to take in the file that the page has put into the origin's private file system. */
  'desk-import-start': call<null>()(['page'], nothing),
  /** Takes in the next lines and answers how the import stands; done again after a failure it goes on where it was. */
  'desk-import-step': call<ImportProgress>()(['page'], nothing),
  /** Ends the import; what was taken in stays. */
  'desk-import-end': call<null>()(['page'], nothing),
  /** Changes some preferences and answers all of them. */
  'desk-preferences': call<Preferences>()(['page'], checked(v.partial(preferencesSchema))),
  /** Deletes everything, portfolios and feeds included. */
  'desk-delete-all': call<null>()(['page'], nothing),
} as const;

/** The table as a type, for those that only send. */
export type DeskCalls = typeof DESK_CALLS;
