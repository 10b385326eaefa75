import { EntryDrawer } from '@/components/desk/entry-drawer';
import type { DrawerView, EntryView } from '@/components/desk/types';
import { readRecord } from '@/lib/desk/history-store';
import type { PageProps } from './desk';
import { useEntriesAt, useLive } from './hooks';

interface Props extends PageProps {
  entry: EntryView;
  onClose(): void;
}

const MOST_TOLD = 20;

/** The open entry, read again whenever it changes. */
export function Drawer({ services, live, entry, onClose, onOpen }: Props) {
  const { db, send } = services;
  const record = useLive(() => readRecord(db, entry.id), [db, entry.id]);
  const slots =
    live?.index
      .slotsOfStory(entry.story)
      .filter((slot) => slot !== entry.slot)
      .slice(0, MOST_TOLD) ?? [];
  const story = useEntriesAt(db, slots) ?? [];
  const current: EntryView =
    record?.id === entry.id ? { ...entry, starred: record.starred, note: record.note } : entry;
  const { brief = entry.brief === '' ? [] : [entry.brief], investor = '' } = record?.analysis.summary ?? {};
  const view: DrawerView = { entry: current, brief, investor, story, tickers: tickersOf(record?.analysis) };
  return (
    <EntryDrawer
      view={view}
      onClose={onClose}
      onOpen={onOpen}
      onStar={({ id, starred }) => void send('desk-mark', { id, starred: !starred })}
      onNote={({ id }, note) => void send('desk-mark', { id, note })}
      onDelete={({ id }) => void send('desk-delete-entry', { id }).then(onClose)}
    />
  );
}

type Analysis = NonNullable<Awaited<ReturnType<typeof readRecord>>>['analysis'];

const tickersOf = (analysis: Analysis | undefined): DrawerView['tickers'] =>
  analysis?.tickers.map(({ evidence, ...ticker }) => ({ ...ticker, sentences: evidence.length })) ?? [];
