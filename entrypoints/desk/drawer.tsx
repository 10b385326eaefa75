import { EntryDrawer } from '@/components/desk/drawer/entry-drawer';
import type { DrawerView, EntryView } from '@/components/desk/types';
import { t } from '@/components/i18n';
import type { Database } from '@/lib/desk/database';
import { readRecord } from '@/lib/desk/history/history-store';
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
  const isGone = read?.id === entry.id && record === undefined;
  return (
    <EntryDrawer
      view={{ ...contentsOf(entry, record), isGone, story }}
      onClose={onClose}
      onOpen={onOpen}
      onStar={({ id, starred }) => void change('desk-mark', { id, starred: !starred })}
      onNote={(entry, note, before) => writeNote(page, entry.id, note, before)}
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

/**
 * Saves a note that was written from the note `before`. Emptying one can be undone.
 * @returns the stored note, which contains another window's too; `undefined` if it was refused
 */
async function writeNote(
  { change, warn, onRemoved }: Props,
  id: string,
  note: string,
  before: string,
): Promise<string | undefined> {
  const outcome = await change('desk-mark', { id, note, before });
  if (!outcome.ok) return undefined;
  const stored = outcome.value.note;
  const restore = () => change('desk-mark', { id, note: before, before: '' });
  if (stored !== note) warn(t('desk_note_joined'));
  else if (note === '' && before !== '')
    onRemoved({ text: t('desk_note_deleted'), restore, takesFocus: false });
  return stored;
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
