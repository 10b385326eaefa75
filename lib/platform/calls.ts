import type { Outcome } from '@/lib/model';

/** Where a call may come from: a content script in a web page, a page of the extension's own, or its background. */
export type Origin = 'content' | 'page' | 'background';

/** Looks at what came in before anything else does: the payload as it may be trusted, or why it is refused. */
export type Check<Payload> = (payload: unknown) => Outcome<Payload>;

/** One call between contexts: who may make it, what it carries, and (as a type only) what it answers. */
export interface Call<Payload, Reply> {
  from: readonly Origin[];
  check: Check<Payload>;
  /** Never present: carries the type of the answer. */
  reply?: Reply;
}

/** Calls by name. */
export type CallTable = Readonly<Record<string, Call<unknown, unknown>>>;

/** What a call carries. */
export type PayloadOf<T extends CallTable, N extends keyof T> =
  T[N] extends Call<infer Payload, unknown> ? Payload : never;
/** What a call answers. */
export type ReplyOf<T extends CallTable, N extends keyof T> = Exclude<T[N]['reply'], undefined>;

/** Declares a call: `call<Reply>()(['content'], check)`. */
export const call =
  <Reply>() =>
  <Payload>(from: readonly Origin[], check: Check<Payload>): Call<Payload, Reply> => ({ from, check });
