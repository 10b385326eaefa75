import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EntryView } from '@/components/desk/types';
import { t } from '@/components/i18n';
import { type Database, NewerDatabase } from '@/lib/desk/database';
import type { HistoryIndex } from '@/lib/desk/digest/history-index';
import { watchIndex } from '@/lib/desk/digest/watch-index';
import type { StoredEntry } from '@/lib/desk/history/history-entry';
import { entriesAt } from '@/lib/desk/history/recent-history';
import { watchQuery } from '@/lib/desk/watch-query';

/** The value of a query, kept up to date; `undefined` until it is known. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[] = []): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => watchQuery(query, setValue), inputs);
  return value;
}

/** The digest in memory and a number that grows with every change of it. */
export interface LiveIndex {
  index: HistoryIndex;
  state: number;
}

/** Loads the digest once `isReady`: before that the database answers for what is seen first. */
export function useIndex(db: Database, isReady: boolean): LiveIndex | undefined {
  const [live, setLive] = useState<LiveIndex>();
  useEffect(() => {
    if (!isReady) return;
    return watchIndex(db, (index) => setLive((before) => ({ index, state: (before?.state ?? 0) + 1 })));
  }, [db, isReady]);
  return live;
}

/** Why the database cannot be opened, in the reader's language; `undefined` where it can. */
export function useOpenFailure(db: Database): string | undefined {
  const [failure, setFailure] = useState<string>();
  useEffect(() => void db.open().catch((error: unknown) => setFailure(failureText(error))), [db]);
  return failure;
}

const failureText = (error: unknown): string =>
  error instanceof NewerDatabase ? t('desk_newer_database') : t('desk_no_database', String(error));

/** Entries by slot, loaded as they are needed. */
export interface EntryCache {
  entries: ReadonlyMap<number, EntryView>;
  /** Slots that were asked for and hold nothing that can be read. */
  damaged: ReadonlySet<number>;
  need(slots: readonly number[]): void;
}

/** Starts again when `state` changes: a note or a star may have. */
export function useEntries(db: Database, state: unknown): EntryCache {
  const [entries, setEntries] = useState<ReadonlyMap<number, EntryView>>(new Map());
  const [damaged, setDamaged] = useState<ReadonlySet<number>>(new Set());
  const add = (slots: readonly number[], found: readonly StoredEntry[]) => {
    const bySlot = new Map(found.map((entry) => [entry.slot, entry]));
    setEntries((before) => new Map([...before, ...bySlot]));
    setDamaged((before) => new Set([...before, ...slots].filter((slot) => !bySlot.has(slot))));
  };
  const need = useCallback(
    (slots: readonly number[]) => void entriesAt(db, slots).then((found) => add(slots, found)),
    [db],
  );
  useEffect(() => {
    setDamaged(new Set());
    // What is on screen is replaced, not taken away: a list that blinks at every article read is no list.
    if (entries.size > 0) need([...entries.keys()].slice(-200));
  }, [state]);
  return { entries, damaged, need };
}

/** The entries at these slots, in this order; `undefined` until they are loaded. */
export function useEntriesAt(db: Database, slots: readonly number[]): readonly EntryView[] | undefined {
  const [found, setFound] = useState<readonly EntryView[]>();
  useEffect(() => {
    let current = true;
    void entriesAt(db, slots).then((entries) => {
      const bySlot = new Map(entries.map((entry) => [entry.slot, entry]));
      if (current) setFound(slots.flatMap((slot) => bySlot.get(slot) ?? []));
    });
    return () => {
      current = false;
    };
  }, [db, slots.join(' ')]);
  return found;
}
