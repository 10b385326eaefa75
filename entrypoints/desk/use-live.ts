import { useEffect, useState } from 'preact/hooks';
import { t } from '@/components/i18n';
import { type Database, NewerDatabase } from '@/lib/desk/database';
import type { HistoryIndex } from '@/lib/desk/digest/history-index';
import { watchIndex } from '@/lib/desk/digest/watch-index';
import { watchQuery } from '@/lib/desk/watch-query';

/** The value of a live query; `undefined` until known. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[] = []): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => watchQuery(query, setValue), inputs);
  return value;
}

/** The digest in memory, and a number that grows with every change. */
export interface LiveIndex {
  index: HistoryIndex;
  state: number;
}

/** Loads the digest once `isReady`: before, the database is needed for the first rows. */
export function useIndex(db: Database, isReady: boolean): LiveIndex | undefined {
  const [live, setLive] = useState<LiveIndex>();
  useEffect(() => {
    if (!isReady) return;
    return watchIndex(db, (index) => setLive((before) => ({ index, state: (before?.state ?? 0) + 1 })));
  }, [db, isReady]);
  return live;
}

/** Why the database cannot be opened, in the reader's language; `undefined` if it can. */
export function useOpenFailure(db: Database): string | undefined {
  const [failure, setFailure] = useState<string>();
  useEffect(() => void db.open().catch((error: unknown) => setFailure(failureText(error))), [db]);
  return failure;
}

const failureText = (error: unknown): string =>
  error instanceof NewerDatabase ? t('desk_newer_database') : t('desk_no_database', String(error));
