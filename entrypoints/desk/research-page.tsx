import { useMemo } from 'preact/hooks';
import { ResearchView } from '@/components/desk/research/research-view';
import type { LinesView } from '@/components/desk/types';
import type { SavedSearch } from '@/lib/desk/research/saved-searches';
import type { HistoryFilter, Order } from '@/lib/model/history-filter';
import { byAge } from './in-order';
import type { PageProps } from './page-props';
import { deleteWithUndo } from './undo';
import { uniqueName } from './unique-name';
import { useEntries } from './use-entries';
import { type LiveIndex, useLive } from './use-live';

/** The state of the list. Outlives the page, so that a reader who returns from a ticker continues where they were. */
export interface Search {
  filter: HistoryFilter;
  order: Order;
  grouped: boolean;
}

/** The state of the list, and its setter. */
export type SearchState = [Search, (search: Search) => void];

/** No filter. */
export const EVERYTHING: Search = { filter: {}, order: 'newest', grouped: true };

/** The history as a list. Until the digest is loaded, it shows the most recent entries. */
export function ResearchPage(props: PageProps & { search: SearchState }) {
  const { change, live, open, onOpen } = props;
  const [search, setSearch] = props.search;
  const { filter, order, grouped } = search;
  const facets = useMemo(() => ({ hosts: top(live, 'hosts'), events: top(live, 'events') }), [live]);
  return (
    <ResearchView
      {...{ filter, order, grouped, open, ...facets, onOpen }}
      {...useLines(props, search)}
      {...useSearches(props, search)}
      size={live?.index.size}
      question={search}
      now={Date.now()}
      onFilter={(filter) => setSearch({ ...search, filter })}
      onOrder={(order) => setSearch({ ...search, order })}
      onGroup={(grouped) => setSearch({ ...search, grouped })}
      onPickSearch={({ filter, order = search.order }) => setSearch({ ...search, filter, order })}
      onStar={({ id, starred }) => void change('desk-mark', { id, starred: !starred })}
    />
  );
}

/** The lines of the list, and their loaded entries. */
function useLines({ services, live, first = [] }: PageProps, { filter, order, grouped }: Search) {
  const { entries, damaged, need } = useEntries(services.db, live?.state);
  const all = useMemo(() => live?.index.search(filter, order, grouped), [live, filter, order, grouped]);
  const lines = useMemo(() => all && without(all, damaged), [all, damaged]);
  return {
    lines: lines ?? { slots: first.map(({ slot }) => slot), counts: [] },
    entries: new Map([...first.map((entry) => [entry.slot, entry] as const), ...entries]),
    damaged: all && lines ? all.slots.length - lines.slots.length : 0,
    onNeed: need,
  };
}

/** The saved searches, and the reader's changes to them; deletions can be undone. */
function useSearches(page: PageProps, { filter, order }: Search) {
  const { db } = page.services;
  const searches = useLive(() => db.searches.toArray().then(byAge), [db]) ?? [];
  const save = (search: SavedSearch) => page.change('desk-save-search', { search });
  function add(given: string): void {
    const names = searches.map(({ name }) => name);
    const name = uniqueName(given, names);
    void save({ id: crypto.randomUUID(), name, filter, order, created: Date.now() });
  }
  function remove(id: string): Promise<void> {
    const search = searches.find((each) => each.id === id)!;
    return deleteWithUndo(page, 'desk-delete-search', search, () => save(search));
  }
  return { searches, onSaveSearch: add, onDeleteSearch: (id: string) => void remove(id) };
}

/** The lines without entries known to be unreadable. */
function without(lines: LinesView, damaged: ReadonlySet<number>): LinesView {
  if (damaged.size === 0) return lines;
  const { slots, counts } = lines;
  const readable = Array.from(slots, (_, at) => at).filter((at) => !damaged.has(slots[at]!));
  return { slots: readable.map((at) => slots[at]!), counts: readable.map((at) => counts[at]!) };
}

const MAX_CHOICES = 60;

const top = (live: LiveIndex | undefined, column: 'hosts' | 'events') =>
  live?.index.counts(column).slice(0, MAX_CHOICES) ?? [];
