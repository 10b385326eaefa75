import { useState } from 'preact/hooks';
import { EntryDrawer } from '@/components/desk/drawer/entry-drawer';
import type { DrawerView, EntryView } from '@/components/desk/types';
import { t } from '@/components/i18n';
import type { Database } from '@/lib/desk/database';
import { readRecord } from '@/lib/desk/history/history-store';
import { joinedNotes } from '@/lib/desk/history/join-records';
import type { PageProps } from './page-props';
import { useEntriesAt } from './use-entries';
import { useLive } from './use-live';

interface Props extends PageProps {
  entry: EntryView;
  onClose(): void;
}

const MAX_TOLD = 20;

/** The open entry, read again whenever it changes. */
export function Drawer(page: Props) {
  const { services, change, live, entry, onClose, onOpen } = page;
  const { db } = services;
  const read = useLive(() => recordUnder(db, entry.id), [db, entry.id]);
  const record = read?.id === entry.id ? read.record : undefined;
  const story = useEntriesAt(db, slotsOfOthers(live, entry)) ?? [];
  const { noteState, writeNote } = useNote(page);
  const isGone = read?.id === entry.id && record === undefined;
  return (
    <EntryDrawer
      view={{ ...contentsOf(entry, record), isGone, noteState, story }}
      onClose={onClose}
      onOpen={onOpen}
      onStar={({ id, starred }) => void change('desk-mark', { id, starred: !starred })}
      onNote={(entry, note) => void writeNote(entry, note)}
      onDelete={({ id }) => void remove(page, id)}
    />
  );
}

/** The other entries on its story. */
const slotsOfOthers = (live: PageProps['live'], { story, slot }: EntryView): number[] =>
  (live?.index.slotsOfStory(story) ?? []).filter((other) => other !== slot).slice(0, MAX_TOLD);

type StoredRecord = Awaited<ReturnType<typeof readRecord>>;

/** The stored details or, until they are read, what the list row has. */
function contentsOf(
  entry: EntryView,
  record: StoredRecord,
): Pick<DrawerView, 'entry' | 'brief' | 'investor' | 'tickers'> {
  const { brief = entry.brief === '' ? [] : [entry.brief], investor = '' } = record?.analysis.summary ?? {};
  const current = record ? { ...entry, starred: record.starred, note: record.note } : entry;
  return { entry: current, brief, investor, tickers: tickersOf(record?.analysis) };
}

/** Saves notes. Emptying a note can be undone; that increments `noteState`. */
function useNote({ services: { db }, change, onRemoved }: Props) {
  const [noteState, setNoteState] = useState(0);
  async function restore(id: string, before: string) {
    const since = (await readRecord(db, id))?.note ?? '';
    const restored = await change('desk-mark', { id, note: joinedNotes(since, before) });
    setNoteState((state) => state + 1);
    return restored;
  }
  async function writeNote({ id, note: before }: EntryView, note: string): Promise<void> {
    const { ok } = await change('desk-mark', { id, note });
    if (ok && before !== '' && note === '')
      onRemoved({ text: t('desk_note_deleted'), restore: () => restore(id, before), takesFocus: false });
  }
  return { noteState, writeNote };
}

async function remove({ change, onRemoved, onClose }: Props, id: string): Promise<void> {
  const outcome = await change('history-delete', { id });
  if (!outcome.ok) return;
  onClose();
  const deleted = outcome.value;
  if (deleted === null) return;
  const restore = () => change('history-restore', deleted);
  onRemoved({ text: t('deleted', deleted.record.title), restore, takesFocus: true });
}

/** The record stored under an id, if any, with that id: by the time it is read, another may be wanted. */
const recordUnder = async (db: Database, id: string) => ({ id, record: await readRecord(db, id) });

type Analysis = NonNullable<StoredRecord>['analysis'];

const tickersOf = (analysis: Analysis | undefined): DrawerView['tickers'] =>
  analysis?.tickers.map(({ evidence, ...ticker }) => ({ ...ticker, sentences: evidence.length })) ?? [];
