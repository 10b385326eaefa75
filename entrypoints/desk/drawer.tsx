import { useState } from 'preact/hooks';
import { EntryDrawer } from '@/components/desk/entry-drawer';
import type { DrawerView, EntryView } from '@/components/desk/types';
import { t } from '@/components/i18n';
import type { Database } from '@/lib/desk/database';
import { readRecord } from '@/lib/desk/history/history-store';
import { joinedNotes } from '@/lib/desk/history/join-records';
import { useEntriesAt, useLive } from './hooks';
import type { PageProps } from './page-props';

interface Props extends PageProps {
  entry: EntryView;
  onClose(): void;
}

const MAX_TOLD = 20;

/** The open entry, read again whenever it changes. */
export function Drawer({ services, change, live, entry, onClose, onOpen, onRemoved }: Props) {
  const { db } = services;
  const [noteState, setNoteState] = useState(0);
  const read = useLive(() => recordUnder(db, entry.id), [db, entry.id]);
  const record = read?.id === entry.id ? read.record : undefined;
  const slots =
    live?.index
      .slotsOfStory(entry.story)
      .filter((slot) => slot !== entry.slot)
      .slice(0, MAX_TOLD) ?? [];
  const story = useEntriesAt(db, slots) ?? [];
  const current: EntryView = record ? { ...entry, starred: record.starred, note: record.note } : entry;
  const { brief = entry.brief === '' ? [] : [entry.brief], investor = '' } = record?.analysis.summary ?? {};
  const view: DrawerView = {
    entry: current,
    isGone: read?.id === entry.id && record === undefined,
    noteState,
    brief,
    investor,
    story,
    tickers: tickersOf(record?.analysis),
  };
  async function writeNote({ id, note: before }: EntryView, note: string): Promise<void> {
    const outcome = await change('desk-mark', { id, note });
    if (!outcome.ok || before === '' || note !== '') return;
    const restore = async () => {
      const since = (await readRecord(db, id))?.note ?? '';
      const restored = await change('desk-mark', { id, note: joinedNotes(since, before) });
      setNoteState(noteState + 1);
      return restored;
    };
    onRemoved({ text: t('desk_note_deleted'), restore, takesFocus: false });
  }
  async function remove(id: string): Promise<void> {
    const outcome = await change('history-delete', { id });
    if (!outcome.ok) return;
    onClose();
    if (outcome.value === null) return;
    const deleted = outcome.value;
    const restore = () => change('history-restore', deleted);
    onRemoved({ text: t('deleted', deleted.record.title), restore, takesFocus: true });
  }
  return (
    <EntryDrawer
      view={view}
      onClose={onClose}
      onOpen={onOpen}
      onStar={({ id, starred }) => void change('desk-mark', { id, starred: !starred })}
      onNote={(entry, note) => void writeNote(entry, note)}
      onDelete={({ id }) => void remove(id)}
    />
  );
}

/** What is stored under an id, with that id: there may be nothing, and another may be asked for by then. */
const recordUnder = async (db: Database, id: string) => ({ id, record: await readRecord(db, id) });

type Analysis = NonNullable<Awaited<ReturnType<typeof readRecord>>>['analysis'];

const tickersOf = (analysis: Analysis | undefined): DrawerView['tickers'] =>
  analysis?.tickers.map(({ evidence, ...ticker }) => ({ ...ticker, sentences: evidence.length })) ?? [];
