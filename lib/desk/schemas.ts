import * as v from 'valibot';
import { LABELS } from '@/lib/model';
import { FEED_STATUSES } from '@/lib/model/feed-status';
import { ORDERS } from '@/lib/model/history-filter';
import { ENTRY_KINDS } from '@/lib/model/kinds';
import { MAX_NAME_LENGTH, MAX_SEARCH_LENGTH, MAX_SECTOR_LENGTH } from '@/lib/model/lengths';
import { oneLine } from '@/lib/util/one-line';
import { MAX_LINK_LENGTH, MAX_VALIDATOR_LENGTH } from './feeds/feed';
import { MAX_TITLE_LENGTH, MAX_URL_LENGTH } from './feeds/feed-store';
import { MAX_ITEMS } from './feeds/seen-items';
import { MAX_HOLDING_NAME_LENGTH } from './portfolio/portfolio';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(9_000));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_NAME_LENGTH));
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** Text from the web, without invisible characters. */
const line = (max: number) => v.pipe(text(max), v.transform(oneLine));
const amount = v.pipe(v.number(), v.finite());
const score = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const days = v.pipe(v.number(), v.minValue(0.5), v.maxValue(3_650));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
const list = <T extends v.GenericSchema>(item: T, max: number) => v.pipe(v.array(item), v.maxLength(max));

/** A ticker symbol. */
export const symbolSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(24));

/** The address of a feed, which must be a web address. */
export const feedUrlSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_URL_LENGTH),
  v.check((url) => /^https?:$/u.test(URL.parse(url)?.protocol ?? ''), 'no web address'),
  v.transform((url) => new URL(url).href),
);

const holdingSchema = v.object({
  symbol: symbolSchema,
  name: v.exactOptional(text(MAX_HOLDING_NAME_LENGTH)),
  sector: v.exactOptional(text(MAX_SECTOR_LENGTH)),
  quantity: v.exactOptional(amount),
  price: v.exactOptional(amount),
  cost: v.exactOptional(amount),
  value: v.exactOptional(amount),
  weight: v.exactOptional(amount),
});

/** A portfolio or watchlist, with at most 20,000 holdings. */
export const portfolioSchema = v.object({
  id,
  name,
  kind: v.picklist(['portfolio', 'watchlist']),
  holdings: list(holdingSchema, 20_000),
  created: time,
  updated: time,
  managed: v.exactOptional(v.boolean()),
});

const subjectSchema = v.variant('kind', [
  v.object({ kind: v.literal('any') }),
  v.object({ kind: v.literal('symbols'), symbols: v.pipe(list(symbolSchema, 1_000), v.minLength(1)) }),
  v.object({ kind: v.literal('portfolio'), portfolio: id }),
]);

const conditionSchema = v.variant('kind', [
  v.object({
    kind: v.literal('article'),
    about: subjectSchema,
    below: v.exactOptional(score),
    above: v.exactOptional(score),
    relevance: v.exactOptional(share),
    event: v.exactOptional(text(64)),
  }),
  v.object({
    kind: v.literal('mean-change'),
    about: subjectSchema,
    change: v.pipe(v.number(), v.minValue(-2), v.maxValue(2)),
    days,
  }),
  v.object({ kind: v.literal('first-article'), about: subjectSchema, days }),
]);

/** An alert rule, with a cool-down of at most a year. */
export const ruleSchema = v.object({
  id,
  name,
  enabled: v.boolean(),
  condition: conditionSchema,
  coolDownMinutes: v.pipe(v.number(), v.minValue(0), v.maxValue(525_600)),
  quiet: v.exactOptional(v.object({ from: clock, to: clock })),
  created: time,
});

const words = list(text(300), 1_000);

/** A search filter; absent fields do not filter. */
const filterSchema = v.object({
  text: v.exactOptional(text(MAX_SEARCH_LENGTH)),
  from: v.exactOptional(time),
  to: v.exactOptional(time),
  hosts: v.exactOptional(words),
  labels: v.exactOptional(v.array(v.picklist(LABELS))),
  kinds: v.exactOptional(v.array(v.picklist(ENTRY_KINDS))),
  symbols: v.exactOptional(words),
  events: v.exactOptional(words),
  relevance: v.exactOptional(share),
  starred: v.exactOptional(v.boolean()),
});

/** A saved search; the order is present only if the reader chose one. */
export const savedSearchSchema = v.object({
  id,
  name,
  filter: filterSchema,
  order: v.exactOptional(v.picklist(ORDERS)),
  created: time,
});

/** A feed with the state of its last poll. Normalizes its address. */
export const feedSchema = v.object({
  id: feedUrlSchema,
  title: line(MAX_TITLE_LENGTH),
  siteUrl: text(MAX_LINK_LENGTH),
  added: time,
  etag: v.exactOptional(text(MAX_VALIDATOR_LENGTH)),
  lastModified: v.exactOptional(text(MAX_VALIDATOR_LENGTH)),
  nextPoll: time,
  lastPoll: v.exactOptional(time),
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  status: v.picklist(FEED_STATUSES),
  detail: v.exactOptional(text(10_000)),
  items: v.pipe(v.number(), v.integer(), v.minValue(0)),
  managed: v.exactOptional(v.boolean()),
});

/** When each item was last in the feed, by hash of the item's key, as files store it. */
export const seenItemsSchema = list(v.tuple([v.number(), time]), MAX_ITEMS);

/** A firing as it may be stored. */
export const firingSchema = v.object({
  id,
  rule: id,
  ruleName: text(200),
  story: v.number(),
  time,
  entry: id,
  title: line(5_000),
  url: text(9_000),
  symbol: symbolSchema,
  score,
  label: v.exactOptional(v.picklist(LABELS)),
  sentence: text(50_000),
  read: v.boolean(),
  cleared: v.exactOptional(time),
  notified: v.boolean(),
});

/** The reader's preferences for the desk. */
export const preferencesSchema = v.object({
  /** Entries not seen for this many days are deleted unless starred; 0 keeps everything. */
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650)),
  /** Whether the browser syncs portfolios, watchlists, rules, searches, feeds and some settings. */
  sync: v.boolean(),
});
