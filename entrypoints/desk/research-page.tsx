import { useMemo } from 'preact/hooks';
import { ResearchView } from '@/components/desk/research-view';
import type { EntryView, FilterView, LinesView, OrderView } from '@/components/desk/types';
import { t } from '@/components/i18n';
import { type LiveIndex, useEntries, useLive } from './hooks';
import { byAge } from './in-order';
import type { PageProps } from './page-props';
import { uniqueName } from './unique-name';

/** What the list shows. It outlives the page: who looks at a ticker and comes back goes on where they were. */
export interface Search {
  filter: FilterView;
  order: OrderView;
  grouped: boolean;
}

/** What the list shows, and how to make it show something else. */
export type SearchState = [Search, (search: Search) => void];

/** Nothing is narrowed. */
export const EVERYTHING: Search = { filter: {}, order: 'newest', grouped: true };

/** The history as a list. Until the digest is loaded it shows the entries last seen. */
export function ResearchPage(props: PageProps & { search: SearchState }) {
  const { services, change, first = [], live, open, onOpen, onRemoved } = props;
  const { db } = services;
  const [search, setSearch] = props.search;
  const { filter, order, grouped } = search;
  const searches = useLive(() => db.searches.toArray().then(byAge), [db]) ?? [];
  const { entries, damaged, need } = useEntries(db, live?.state);
  const all = useMemo(() => linesOf(live, filter, order, grouped), [live, filter, order, grouped]);
  const lines = useMemo(() => all && without(all, damaged), [all, damaged]);
  const facets = useMemo(() => ({ hosts: top(live, 'hosts'), events: top(live, 'events') }), [live]);
  const known = new Map<number, EntryView>([
    ...first.map((entry) => [entry.slot, entry] as const),
    ...entries,
  ]);
  const names = searches.map(({ name }) => name);
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
      question={search}
      lines={lines ?? { slots: first.map(({ slot }) => slot), counts: [] }}
      entries={known}
      damaged={all && lines ? all.slots.length - lines.slots.length : 0}
      now={Date.now()}
      onFilter={(filter) => setSearch({ ...search, filter })}
      onOrder={(order) => setSearch({ ...search, order })}
      onGroup={(grouped) => setSearch({ ...search, grouped })}
      onPickSearch={({ filter, order = search.order }) => setSearch({ ...search, filter, order })}
      onNeed={need}
      onStar={({ id, starred }) => void change('desk-mark', { id, starred: !starred })}
      onSaveSearch={(name) =>
        void change('desk-save-search', {
          search: {
            id: crypto.randomUUID(),
            name: uniqueName(name, names),
            filter,
            order,
            created: Date.now(),
          },
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

const MAX_CHOICES = 60;

const top = (live: LiveIndex | undefined, column: 'hosts' | 'events') =>
  live?.index.counts(column).slice(0, MAX_CHOICES) ?? [];
