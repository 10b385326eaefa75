import { useState } from 'preact/hooks';
import type { HistoryFilter, Order } from '@/lib/model/history-filter';
import { MAX_NAME_LENGTH } from '@/lib/model/lengths';
import { formatCount } from '../../format';
import { plural, t } from '../../i18n';
import { EmptyHistory } from '../empty-state';
import { PageHead } from '../page-head';
import type { EntryView, LinesView } from '../types';
import { FilterBar, type FilterBarProps } from './filter-bar';
import { ResultList } from './result-list';

interface SavedSearchView {
  id: string;
  name: string;
  filter: HistoryFilter;
  order?: Order;
}

interface Props extends FilterBarProps {
  /** Number of entries in the whole history; absent until known. */
  size: number | undefined;
  lines: LinesView;
  /** Identity of the query that the lines answer; a new object for a new query. */
  question: unknown;
  /** Number of unreadable lines that were left out. */
  damaged: number;
  entries: ReadonlyMap<number, EntryView>;
  open: string | undefined;
  now: number;
  searches: readonly SavedSearchView[];
  onNeed(slots: readonly number[]): void;
  onOpen(entry: EntryView): void;
  onStar(entry: EntryView): void;
  onPickSearch(search: SavedSearchView): void;
  onSaveSearch(name: string): void;
  onDeleteSearch(id: string): void;
}

/** The history as a searchable, filterable list. */
export function ResearchView(props: Props) {
  const { size, lines, damaged, searches } = props;
  if (size === 0) return <EmptyHistory title={t('desk_research')} />;
  return (
    <>
      <PageHead title={t('desk_research')} note={noteOf(size, lines.slots.length, damaged)} isAnswer>
        {searches.length > 0 && (
          <div class="row searches">
            {searches.map((search) => (
              <SavedSearch key={search.id} {...props} search={search} />
            ))}
          </div>
        )}
        <SaveSearch onSave={props.onSaveSearch} />
      </PageHead>
      <FilterBar {...props} />
      {size !== undefined && lines.slots.length === 0 ? <NoMatch {...props} /> : <ResultList {...props} />}
    </>
  );
}

/** Shown here too, because narrow windows fold it away with the filters. */
const NoMatch = ({ filter: { from = 0, to = Infinity }, onFilter }: Pick<Props, 'filter' | 'onFilter'>) => (
  <div class="empty">
    <p class="quiet">{t(from < to ? 'desk_no_match' : 'desk_dates_reversed')}</p>
    <p class="row">
      <button type="button" class="button" onClick={() => onFilter({})}>
        {t('reset')}
      </button>
    </p>
  </div>
);

const SavedSearch = ({
  search,
  onPickSearch,
  onDeleteSearch,
}: Pick<Props, 'onPickSearch' | 'onDeleteSearch'> & { search: SavedSearchView }) => (
  <span class="chip saved">
    <button type="button" class="link" title={search.name} onClick={() => onPickSearch(search)}>
      {search.name}
    </button>
    <button
      type="button"
      class="link"
      aria-label={t('desk_delete_named', search.name)}
      onClick={() => onDeleteSearch(search.id)}
    >
      ×
    </button>
  </span>
);

function noteOf(size: number | undefined, found: number, damaged: number): string {
  if (size === undefined) return t('desk_loading');
  const note = `${plural('desk_lines', found)} · ${t('desk_your_reading', formatCount(size))}`;
  return damaged === 0 ? note : `${note} · ${plural('desk_damaged', damaged)}`;
}

function SaveSearch({ onSave }: { onSave(name: string): void }) {
  const [name, setName] = useState<string>();
  if (name === undefined)
    return (
      <button type="button" class="button small" onClick={() => setName('')}>
        {t('desk_save_search')}
      </button>
    );
  const save = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name.trim());
    setName(undefined);
  };
  return (
    <form class="row" onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && setName(undefined)}>
      <input
        aria-label={t('desk_name')}
        placeholder={t('desk_name')}
        value={name}
        maxLength={MAX_NAME_LENGTH}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button small">
        {t('desk_save')}
      </button>
    </form>
  );
}
