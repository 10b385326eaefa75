import type { Analysis } from './analysis';

/** All refusals. Each has a text in `_locales` (`refusal_<reason>`). */
export const REFUSALS = [
  'not-article',
  'no-text',
  'too-short',
  'not-english',
  'too-large',
  'paywall',
  'blocked-page',
  'unsupported-page',
  'no-permission',
  'private-host',
  'paused',
  'site-off',
  'failed',
] as const;

/** Why there is no analysis. */
export type Refusal = (typeof REFUSALS)[number];

/** Refusals that analyzing the same page again cannot change. */
const LASTING: ReadonlySet<Refusal> = new Set(['unsupported-page', 'not-english', 'too-large']);

/** Whether a refusal holds until the page or its text changes, so that trying again is useless. */
export const isLasting = (reason: Refusal): boolean => LASTING.has(reason);

/** A value or the reason for its absence. Contexts exchange these, so that no exception is lost. */
export type Outcome<T, R = Refusal> = { ok: true; value: T } | { ok: false; reason: R; detail?: string };

/** An analysis, or why there is none. */
export type AnalysisOutcome = Outcome<Analysis>;

/** A successful outcome. */
export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A refusal. */
export const refused = <R>(reason: R, detail?: string): { ok: false; reason: R; detail?: string } => ({
  ok: false,
  reason,
  ...(detail !== undefined && { detail }),
});

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Turns whatever was thrown into the refusal `failed`, with its message as the detail. */
export const failed = (error: unknown) => refused<Refusal>('failed', messageOf(error));

/** Turns a rejection into the refusal `failed`; never rejects. */
export async function settled<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work;
  } catch (error) {
    return failed(error);
  }
}
