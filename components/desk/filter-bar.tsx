import { useState } from 'preact/hooks';
import type { Label } from '@/lib/model';
import { eventName } from '../event-names';
import { formatCount } from '../format';
import { t } from '../i18n';
import { labelName } from '../score/label-name';
import { Choice, Field } from './choice';
import type { CountView, FilterView, OrderView } from './types';

const LABELS: readonly Label[] = ['positive', 'negative', 'mixed', 'neutral'];
const ORDERS = {
  newest: 'desk_order_newest',
  oldest: 'desk_order_oldest',
  'most-positive': 'desk_order_positive',
  'most-negative': 'desk_order_negative',
} as const;
const DAY = 86_400_000;

export interface FilterBarProps {
  filter: FilterView;
  order: OrderView;
  grouped: boolean;
  hosts: readonly CountView[];
  events: readonly CountView[];
  onFilter(filter: FilterView): void;
  onOrder(order: OrderView): void;
  onGroup(grouped: boolean): void;
}

/** Everything that the list can be narrowed by. An empty control does not narrow. */
export function FilterBar({
  filter,
  order,
  grouped,
  hosts,
  events,
  onFilter,
  onOrder,
  onGroup,
}: FilterBarProps) {
  const change = (patch: FilterView) => onFilter({ ...filter, ...patch });
  const [open, setOpen] = useState(false);
  return (
    <search class="filters" data-open={open}>
      <Field name={t('desk_search')} wide>
        <input
          type="search"
          value={filter.text ?? ''}
          placeholder={t('desk_search_hint')}
          onInput={({ currentTarget: { value } }) => change({ text: value })}
        />
      </Field>
      <button type="button" class="button more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('desk_filters')}
      </button>
      <Field name={t('desk_ticker')}>
        <input
          value={filter.symbols?.join(' ') ?? ''}
          size={8}
          onChange={({ currentTarget: { value } }) => change({ symbols: symbolsIn(value) })}
        />
      </Field>
      <Choice
        name={t('desk_label')}
        value={filter.labels?.[0]}
        options={LABELS.map((label) => [label, labelName(label)])}
        onPick={(label) => change({ labels: label ? [label as Label] : [] })}
      />
      <Choice
        name={t('desk_site')}
        value={filter.hosts?.[0]}
        options={hosts.map(({ value, count }) => [value, `${value} (${formatCount(count)})`])}
        onPick={(host) => change({ hosts: host ? [host] : [] })}
      />
      <Choice
        name={t('desk_event')}
        value={filter.events?.[0]}
        options={events.map(({ value, count }) => [value, `${eventName(value)} (${formatCount(count)})`])}
        onPick={(event) => change({ events: event ? [event] : [] })}
      />
      <Field name={t('desk_from')}>
        <input
          type="date"
          value={dayOf(filter.from)}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            onFilter(withTime(filter, 'from', valueAsNumber))
          }
        />
      </Field>
      <Field name={t('desk_to')}>
        <input
          type="date"
          value={dayOf(filter.to === undefined ? undefined : filter.to - DAY)}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            onFilter(withTime(filter, 'to', valueAsNumber + DAY))
          }
        />
      </Field>
      <Choice
        name={t('desk_relevance')}
        value={filter.relevance ? String(filter.relevance) : undefined}
        options={[0.25, 0.5, 0.75].map((least) => [String(least), `≥ ${formatCount(least)}`])}
        onPick={(least) => change({ relevance: Number(least ?? 0) })}
      />
      <Choice
        name={t('desk_kind')}
        value={filter.kinds?.[0]}
        options={[
          ['page', t('desk_kind_page')],
          ['feed', t('desk_kind_feed')],
          ['selection', t('desk_kind_selection')],
        ]}
        onPick={(kind) => change({ kinds: kind ? [kind as 'page'] : [] })}
      />
      <Choice
        name={t('desk_order')}
        value={order}
        required
        options={Object.entries(ORDERS).map(([name, key]) => [name, t(key)])}
        onPick={(name) => onOrder(name as OrderView)}
      />
      <div class="row checks">
        <label class="check">
          <input
            type="checkbox"
            checked={filter.starred ?? false}
            onChange={({ currentTarget: { checked } }) => change({ starred: checked })}
          />{' '}
          {t('desk_starred')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={grouped}
            onChange={({ currentTarget: { checked } }) => onGroup(checked)}
          />{' '}
          {t('desk_group_stories')}
        </label>
        {isNarrowed(filter) && (
          <button type="button" class="button small" onClick={() => onFilter({})}>
            {t('reset')}
          </button>
        )}
      </div>
    </search>
  );
}

const isNarrowed = (filter: FilterView): boolean =>
  Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));

export const symbolsIn = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter(Boolean);

const dayOf = (time: number | undefined): string =>
  time === undefined ? '' : new Date(time).toISOString().slice(0, 10);

function withTime(filter: FilterView, key: 'from' | 'to', time: number): FilterView {
  const { [key]: _, ...rest } = filter;
  return Number.isNaN(time) ? rest : { ...rest, [key]: time };
}
