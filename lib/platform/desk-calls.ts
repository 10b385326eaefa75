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
 * Uses a schema as the check of a call. Drops `undefined` keys first: Chromium drops them from messages, Firefox does
 * not.
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

/** All changes that the reader can make to the database: our pages read it directly and write through these calls. */
export const DESK_CALLS = {
  /**
   * Star an entry or set its note; `gone` if it was deleted meanwhile or is unreadable. Returns the stored note: both
   * texts if another was stored since `before`, which the reader wrote from.
   */
  'desk-mark': call<{ note: string }>()(
    ['page'],
    checked(
      v.object({
        id,
        starred: v.exactOptional(v.boolean()),
        note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH))),
        before: v.exactOptional(v.string()),
      }),
    ),
  ),
  /** Delete a record with its alerts; returns both, for `history-restore`. */
  'history-delete': call<Deleted | null>()(['page'], checked(v.object({ id }))),
  /** Undo `history-delete`. */
  'history-restore': call<null>()(
    ['page'],
    checked(v.object({ record, firings: v.pipe(v.array(firingSchema), v.maxLength(10_000)) })),
  ),
  /** Delete the whole history and its alerts. */
  'history-clear': call<null>()(['page'], nothing),
  /** Save a search, new or changed. */
  'desk-save-search': call<null>()(['page'], checked(v.object({ search: savedSearchSchema }))),
  /** Delete a saved search. */
  'desk-delete-search': call<null>()(['page'], checked(v.object({ id }))),
  /** Save a portfolio or watchlist, new or changed. */
  'desk-save-portfolio': call<null>()(['page'], checked(v.object({ portfolio: portfolioSchema }))),
  /** Look up ticker symbols by the security's name in a list of holdings; null if unknown. */
  'desk-symbols-of': call<(string | null)[]>()(
    ['page'],
    checked(v.object({ names: v.pipe(v.array(securityName), v.maxLength(MAX_ROWS)) })),
  ),
  /** Delete a portfolio or watchlist. */
  'desk-delete-portfolio': call<null>()(['page'], checked(v.object({ id }))),
  /** Save an alert rule, new or changed. */
  'desk-save-rule': call<null>()(['page'], checked(v.object({ rule: ruleSchema }))),
  /** Delete an alert rule; its firings stay in the inbox. */
  'desk-delete-rule': call<null>()(['page'], checked(v.object({ id }))),
  /** Mark firings as read or unread; without `ids`, the whole inbox. */
  'desk-mark-read': call<null>()(
    ['page'],
    checked(v.object({ ids: v.exactOptional(ids), read: v.boolean() })),
  ),
  /** Remove read firings from the inbox; returns the time, for undo, and their number. */
  'desk-clear-read': call<{ at: number; count: number }>()(['page'], nothing),
  /** Undo `desk-clear-read`, by its time. */
  'desk-put-back-cleared': call<null>()(['page'], checked(v.object({ at: v.number() }))),
  /** Add feeds; returns how many were new, and whether the limit cut some off. */
  'desk-add-feeds': call<FeedsAdded>()(
    ['page'],
    checked(v.object({ feeds: v.pipe(v.array(feed), v.maxLength(MAX_FEEDS)) })),
  ),
  /** Delete a feed; its articles stay in the history. */
  'desk-delete-feed': call<null>()(['page'], checked(v.object({ id }))),
  /** Undo `desk-delete-feed`. */
  'desk-restore-feed': call<null>()(['page'], checked(v.object({ feed: feedSchema }))),
  /** Poll these feeds now, whether due or not. */
  'desk-poll': call<null>()(['page'], checked(v.object({ ids }))),
  /** Start importing the file that the page has stored in the origin's private file system. */
  'desk-import-start': call<null>()(['page'], nothing),
  /** Import the next lines; returns the progress. After a failure, call again to continue. */
  'desk-import-step': call<ImportProgress>()(['page'], nothing),
  /** End the import; what was imported stays. */
  'desk-import-end': call<null>()(['page'], nothing),
  /** Change some preferences; returns all of them. */
  'desk-preferences': call<Preferences>()(['page'], checked(v.partial(preferencesSchema))),
  /** Delete everything, including portfolios and feeds. */
  'desk-delete-all': call<null>()(['page'], nothing),
} as const;

/** The type of the table, for callers. */
export type DeskCalls = typeof DESK_CALLS;
