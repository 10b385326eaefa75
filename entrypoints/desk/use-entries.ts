import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EntryView } from '@/components/desk/types';
import type { Database } from '@/lib/desk/database';
import type { StoredEntry } from '@/lib/desk/history/history-entry';
import { entriesAt } from '@/lib/desk/history/recent-history';

/** Entries by slot, loaded on demand. */
interface EntryCache {
  entries: ReadonlyMap<number, EntryView>;
  /** Requested slots that are empty or unreadable. */
  damaged: ReadonlySet<number>;
  need(slots: readonly number[]): void;
}

/** A cache of entries that reloads when `state` changes, since a note or star may have changed. */
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
    // Visible entries are reloaded in place: clearing them would make the list flicker at every article read.
    if (entries.size > 0) need([...entries.keys()].slice(-200));
  }, [state]);
  return { entries, damaged, need };
}

/** The entries at these slots, in this order; `undefined` until loaded. */
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
