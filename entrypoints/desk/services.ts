import type { Database } from '@/lib/desk/database';
import type { Outcome, Settings } from '@/lib/model';
import type { PayloadOf, ReplyOf } from '@/lib/platform/calls';
import type { DeskCalls } from '@/lib/platform/desk-calls';

/** Makes a call to the background. Every failure becomes a refusal. */
export type Send = <N extends keyof DeskCalls>(
  name: N,
  payload: PayloadOf<DeskCalls, N>,
) => Promise<Outcome<ReplyOf<DeskCalls, N>>>;

/** Dependencies of the desk: it reads the database directly, and writes through the background. */
export interface DeskServices {
  db: Database;
  send: Send;
  /** The current settings. */
  settings(): Promise<Settings>;
  /** Reports the watchlist after each change, wherever it was made. @returns a function that stops it */
  followWatchlist(onChange: (symbols: readonly string[]) => void): () => void;
  /** Adds one symbol to the watchlist, or removes it. */
  setWatched(symbol: string, on: boolean): Promise<void>;
  /** Reports whether the history is full: now, and on every change. */
  watchQuota(onChange: (isFull: boolean) => void): void;
  /** Match patterns of the sites that the browser lets us read. */
  grantedOrigins(): Promise<readonly string[]>;
  /** The given match patterns that are not granted. */
  missingOrigins(origins: readonly string[]): Promise<readonly string[]>;
  /** Requests sites by match pattern; call only from a click. */
  requestOrigins(origins: readonly string[]): Promise<boolean>;
  /** Requests the site of an address; call only from a click. */
  requestSite(url: string): Promise<boolean>;
}
