import * as v from 'valibot';
import { BLOCK_KINDS, type Block, done, REFUSALS, refused } from '@/lib/model';
import { oneLine } from '@/lib/util/one-line';
import type { Check } from './calls';

/** Longest body text taken from a page, in UTF-16 code units: about 150,000 words. */
export const MAX_TEXT = 1_000_000;
const MAX_BLOCKS = 50_000;
/** Longest sentence that can be explained word by word, in UTF-16 code units. */
export const MAX_SENTENCE = 20_000;

const KINDS: ReadonlySet<unknown> = new Set(BLOCK_KINDS);

/**
 * Uses a schema as the check of a call. Refuses at the first issue: as `too-large` if the schema says so, else as
 * `failed`.
 */
export const checked =
  <Schema extends v.GenericSchema>(schema: Schema): Check<v.InferOutput<Schema>> =>
  (payload) => {
    const parsed = v.safeParse(schema, payload, { abortEarly: true });
    if (parsed.success) return done(parsed.output);
    const { message } = parsed.issues[0];
    return message === 'too-large' ? refused('too-large') : refused('failed', message);
  };

/** The check of a call without payload. */
export const nothing = checked(v.optional(v.strictObject({})));

/** A short text from a page: cut, not refused, if it is too long. */
export const shortText = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, max)),
  );

/** A title or name. Extraction cleans it already, but a compromised content script need not use extraction. */
const line = v.pipe(v.string(), v.transform(oneLine));

/** An address; refused if longer than browsers accept. */
export const urlText = v.pipe(v.string(), v.maxLength(8_192));

/** One plain loop: schema objects for each block cost 30 times as much on a long article. */
const blocks = v.custom<Block[]>((value) => isBlockList(value), 'blocks out of order or malformed');

function isBlockList(value: unknown): value is Block[] {
  if (!Array.isArray(value) || value.length > MAX_BLOCKS) return false;
  let last = 0;
  for (const block of value as Partial<Block>[]) {
    const { start, end, kind } = block ?? {};
    if (!isOffset(start) || !isOffset(end) || start < last || end < start || !KINDS.has(kind)) return false;
    last = end;
  }
  return true;
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const hint = v.object({
  symbol: v.optional(shortText(32)),
  exchange: v.optional(shortText(64)),
  name: v.optional(shortText(200)),
});

/** An article from a page's content script; sizes are bounded, and blocks lie inside the text. */
export const articleSchema = v.pipe(
  v.object({
    url: urlText,
    title: line,
    siteName: line,
    byline: line,
    publishedTime: shortText(64),
    lang: shortText(35),
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT, 'too-large')),
    blocks,
    truncated: v.boolean(),
    hints: v.pipe(v.array(hint), v.maxLength(2_000)),
  }),
  v.check(({ blocks: list, text }) => (list.at(-1)?.end ?? 0) <= text.length, 'block beyond the text'),
);

/** A reason for the absence of an analysis. */
export const refusalSchema = v.picklist(REFUSALS);

/** The id of a tab. */
export const tabIdSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
