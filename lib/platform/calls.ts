import type { Outcome } from '@/lib/model';

/**
 * Where a call may come from: a content script in a web page, one of the extension's own pages, or its background.
 */
export type Origin = 'content' | 'page' | 'background';

/** Validates a payload before anything else sees it. @returns the trusted payload, or a refusal */
export type Check<Payload> = (payload: unknown) => Outcome<Payload>;

/** One call between contexts: who may make it, its payload and, as a type only, its reply. */
export interface Call<Payload, Reply> {
  from: readonly Origin[];
  check: Check<Payload>;
  /** Never present: carries the reply's type. */
  reply?: Reply;
}

/** Calls by name. */
export type CallTable = Readonly<Record<string, Call<unknown, unknown>>>;

/** A call's payload. */
export type PayloadOf<T extends CallTable, N extends keyof T> =
  T[N] extends Call<infer Payload, unknown> ? Payload : never;
/** A call's reply. */
export type ReplyOf<T extends CallTable, N extends keyof T> = Exclude<T[N]['reply'], undefined>;

/** Declares a call: `call<Reply>()(['content'], check)`. */
export const call =
  <Reply>() =>
  <Payload>(from: readonly Origin[], check: Check<Payload>): Call<Payload, Reply> => ({ from, check });
