import { useState } from 'preact/hooks';
import type { Label } from '@/lib/model';
import { type HistoryFilter, ORDERS, type Order } from '@/lib/model/history-filter';
import type { EntryKind } from '@/lib/model/kinds';
import { MAX_SEARCH_LENGTH } from '@/lib/model/lengths';
import { eventName } from '../../event-names';
import { formatCount, formatShare } from '../../format';
import { type MessageKey, t } from '../../i18n';
import { labelName } from '../../score/label-name';
import { Choice } from '../choice';
import { Field } from '../field';
import { symbolsIn } from '../symbol-input';
import type { CountView } from '../types';
import { DateField } from './date-field';

/** The labels in the order in which they are offered. */
const OFFERED_LABELS: readonly Label[] = ['positive', 'negative', 'mixed', 'neutral'];

const ORDER_NAMES: Readonly<Record<Order, MessageKey>> = {
  newest: 'desk_order_newest',
  oldest: 'desk_order_oldest',
  'most-positive': 'desk_order_positive',
  'most-negative': 'desk_order_negative',
};

/** The current filter, and the values to choose from. */
export interface FilterBarProps {
  filter: HistoryFilter;
  order: Order;
  grouped: boolean;
  hosts: readonly CountView[];
  events: readonly CountView[];
  onFilter(filter: HistoryFilter): void;
  onOrder(order: Order): void;
  onGroup(grouped: boolean): void;
}

/** All filter controls. An empty control does not filter. */
export function FilterBar(props: FilterBarProps) {
  const { filter, order, onFilter, onOrder } = props;
  const [open, setOpen] = useState(false);
  const hidden = narrowedBy(filter).filter((name) => name !== 'text').length;
  const control = { filter, change: (patch: HistoryFilter) => onFilter({ ...filter, ...patch }) };
  return (
    <search class="filters" data-open={open} tabIndex={-1}>
      <WordsField {...control} />
      <button type="button" class="button more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {hidden === 0 ? t('desk_filters') : `${t('desk_filters')} (${formatCount(hidden)})`}
      </button>
      <SymbolsField {...control} />
      <NewsChoices {...control} hosts={props.hosts} events={props.events} />
      <DateField name={t('desk_from')} time={filter.from} onTime={(from) => onFilter({ ...filter, from })} />
      <DateField name={t('desk_to')} time={filter.to} endOfDay onTime={(to) => onFilter({ ...filter, to })} />
      <ReadingChoices {...control} />
      <Choice
        name={t('desk_order')}
        value={order}
        required
        options={ORDERS.map((name) => [name, t(ORDER_NAMES[name])])}
        onPick={(name) => onOrder(name as Order)}
      />
      <Checks {...props} {...control} />
    </search>
  );
}

interface Control {
  filter: HistoryFilter;
  change(patch: HistoryFilter): void;
}

const WordsField = ({ filter, change }: Control) => (
  <Field name={t('desk_search')} wide>
    <input
      type="search"
      maxLength={MAX_SEARCH_LENGTH}
      value={filter.text ?? ''}
      placeholder={t('desk_search_hint')}
      onInput={({ currentTarget: { value } }) => change({ text: value })}
    />
  </Field>
);

const SymbolsField = ({ filter, change }: Control) => (
  <Field name={t('desk_ticker')}>
    <input
      value={filter.symbols?.join(' ') ?? ''}
      size={8}
      onChange={({ currentTarget: { value } }) => change({ symbols: symbolsIn(value) })}
    />
  </Field>
);

/** Filters by content and source. */
const NewsChoices = ({
  filter,
  change,
  hosts,
  events,
}: Control & Pick<FilterBarProps, 'hosts' | 'events'>) => (
  <>
    <Choice
      name={t('desk_label')}
      value={filter.labels?.[0]}
      options={OFFERED_LABELS.map((label) => [label, labelName(label)])}
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
  </>
);

/** Filters by relevance to the ticker and by kind of reading. */
const ReadingChoices = ({ filter, change }: Control) => (
  <>
    <Choice
      name={t('desk_relevance')}
      value={filter.relevance ? String(filter.relevance) : undefined}
      options={[0.25, 0.5, 0.75].map((least) => [String(least), `≥ ${formatShare(least)}`])}
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
      onPick={(kind) => change({ kinds: kind ? [kind as EntryKind] : [] })}
    />
  </>
);

const Checks = ({ filter, grouped, change, onFilter, onGroup }: Control & FilterBarProps) => (
  <div class="row checks">
    <Check
      name={t('desk_starred')}
      checked={filter.starred ?? false}
      onCheck={(starred) => change({ starred })}
    />
    <Check name={t('desk_group_stories')} checked={grouped} onCheck={onGroup} />
    {narrowedBy(filter).length > 0 && (
      <button type="button" class="button small" onClick={() => onFilter({})}>
        {t('reset')}
      </button>
    )}
  </div>
);

interface CheckProps {
  name: string;
  checked: boolean;
  onCheck(checked: boolean): void;
}

const Check = ({ name, checked, onCheck }: CheckProps) => (
  <label class="check">
    <input
      type="checkbox"
      checked={checked}
      onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
    />{' '}
    {name}
  </label>
);

/** The fields that are set. */
const narrowedBy = (filter: HistoryFilter): string[] =>
  Object.entries(filter)
    .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
    .map(([name]) => name);
