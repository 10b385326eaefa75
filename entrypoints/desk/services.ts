import type { Database } from '@/lib/desk/database';
import type { Outcome, Settings } from '@/lib/model';
import type { PayloadOf, ReplyOf } from '@/lib/platform/calls';
import type { DeskCalls } from '@/lib/platform/desk-calls';

/** Makes a call to the background. Whatever fails is a refusal. */
export type Send = <N extends keyof DeskCalls>(
  name: N,
  payload: PayloadOf<DeskCalls, N>,
) => Promise<Outcome<ReplyOf<DeskCalls, N>>>;

/** What the desk needs from around it: it reads the database itself and has everything written by the background. */
export interface DeskServices {
  db: Database;
  send: Send;
  /** The settings that hold now. */
  settings(): Promise<Settings>;
  /** Tells the watchlist after each change, wherever it was made. @returns a function that stops it */
  followWatchlist(onChange: (symbols: readonly string[]) => void): () => void;
  /** Puts a symbol on the watchlist or takes it off: nothing else on it changes. */
  setWatched(symbol: string, on: boolean): Promise<void>;
  /** Tells whether the history is full: now, and whenever that changes. */
  watchQuota(onChange: (isFull: boolean) => void): void;
  /** Match patterns of the sites that the browser lets be read. */
  grantedOrigins(): Promise<readonly string[]>;
  /** Those of the match patterns that it does not. */
  missingOrigins(origins: readonly string[]): Promise<readonly string[]>;
  /** Asks the reader for sites by their match patterns; from a click alone. */
  requestOrigins(origins: readonly string[]): Promise<boolean>;
  /** Asks the reader for the site of an address; from a click alone. */
  requestSite(url: string): Promise<boolean>;
}
