import type { Analysis } from './analysis';

/** All refusals. Each has a sentence of its own in `_locales` (`refusal_<reason>`). */
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

/** What would be answered the same if the page as it stands were asked again. */
const LASTING: ReadonlySet<Refusal> = new Set(['unsupported-page', 'not-english', 'too-large']);

/** Whether only another page, or another text on it, gets another answer. */
export const isLasting = (reason: Refusal): boolean => LASTING.has(reason);

/** What crosses between contexts: failures are values, never lost exceptions. */
export type Outcome<T, R = Refusal> = { ok: true; value: T } | { ok: false; reason: R; detail?: string };

/** An analysis, or why there is none. */
export type AnalysisOutcome = Outcome<Analysis>;

/** An outcome that has a value. */
export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** An outcome without one, and why. */
export const refused = <R>(reason: R, detail?: string): { ok: false; reason: R; detail?: string } => ({
  ok: false,
  reason,
  ...(detail !== undefined && { detail }),
});

/** What went wrong, in the words of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What was thrown as a refusal: `failed`, with its words as the detail. */
export const failed = (error: unknown) => refused<Refusal>('failed', messageOf(error));

/** A failure as a value: never rejects. */
export async function settled<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work;
  } catch (error) {
    return failed(error);
  }
}
