import { useMemo, useState } from 'preact/hooks';
import { ResearchView } from '@/components/desk/research-view';
import type { EntryView, FilterView, LinesView, OrderView } from '@/components/desk/types';
import { t } from '@/components/i18n';
import type { PageProps } from './desk';
import { type LiveIndex, useEntries, useLive } from './hooks';

export function ResearchPage({ services, change, first = [], live, open, onOpen, onRemoved }: PageProps) {
  const { db } = services;
  const [filter, setFilter] = useState<FilterView>({});
  const [order, setOrder] = useState<OrderView>('newest');
  const [grouped, setGrouped] = useState(true);
  const searches = useLive(() => db.searches.toArray(), [db]) ?? [];
  const { entries, damaged, need } = useEntries(db, live?.state);
  const all = useMemo(() => linesOf(live, filter, order, grouped), [live, filter, order, grouped]);
  const lines = useMemo(() => all && without(all, damaged), [all, damaged]);
  const facets = useMemo(() => ({ hosts: top(live, 'hosts'), events: top(live, 'events') }), [live]);
  const known = new Map<number, EntryView>([
    ...first.map((entry) => [entry.slot, entry] as const),
    ...entries,
  ]);
  async function remove(id: string): Promise<void> {
    const search = searches.find((each) => each.id === id)!;
    const restore = () => change('desk-save-search', { search });
    if ((await change('desk-delete-search', { id })).ok)
      onRemoved({ text: t('deleted', search.name), restore, takesFocus: true });
  }
  return (
    <ResearchView
      {...{ filter, order, grouped, open, searches, ...facets, onOpen }}
      size={live?.index.size}
      lines={lines ?? { slots: first.map(({ slot }) => slot), counts: [] }}
      entries={known}
      damaged={all && lines ? all.slots.length - lines.slots.length : 0}
      now={Date.now()}
      onFilter={setFilter}
      onOrder={setOrder}
      onGroup={setGrouped}
      onNeed={need}
      onStar={({ id, starred }) => void change('desk-mark', { id, starred: !starred })}
      onSaveSearch={(name) =>
        void change('desk-save-search', {
          search: { id: crypto.randomUUID(), name, filter, created: Date.now() },
        })
      }
      onDeleteSearch={(id) => void remove(id)}
    />
  );
}

const linesOf = (
  live: LiveIndex | undefined,
  filter: FilterView,
  order: OrderView,
  grouped: boolean,
): LinesView | undefined => live?.index.search(filter, order, grouped);

/** The lines whose entries can be read, as far as is known. */
function without(lines: LinesView, damaged: ReadonlySet<number>): LinesView {
  if (damaged.size === 0) return lines;
  const { slots, counts } = lines;
  const readable = Array.from(slots, (_, at) => at).filter((at) => !damaged.has(slots[at]!));
  return { slots: readable.map((at) => slots[at]!), counts: readable.map((at) => counts[at]!) };
}

const MOST_CHOICES = 60;

const top = (live: LiveIndex | undefined, column: 'hosts' | 'events') =>
  live?.index.counts(column).slice(0, MOST_CHOICES) ?? [];
