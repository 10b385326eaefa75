import type * as v from 'valibot';

/** Where a call may come from: a content script in a web page, or one of our own extension pages. */
export type Origin = 'content' | 'page' | 'background';

/** One call between contexts: who may make it, what it carries, and (as a type only) what it answers. */
export interface Call<Payload extends v.GenericSchema, Reply> {
  from: readonly Origin[];
  payload: Payload;
  /** Never present: carries the type of the answer. */
  reply?: Reply;
}

export type CallTable = Readonly<Record<string, Call<v.GenericSchema, unknown>>>;

export type PayloadOf<T extends CallTable, N extends keyof T> = v.InferOutput<T[N]['payload']>;
export type ReplyOf<T extends CallTable, N extends keyof T> = Exclude<T[N]['reply'], undefined>;

/** Declares a call: `call<Reply>()(['content'], schema)`. */
export const call =
  <Reply>() =>
  <Payload extends v.GenericSchema>(from: readonly Origin[], payload: Payload): Call<Payload, Reply> => ({
    from,
    payload,
  });
