// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { FilterBar } from '@/components/desk/research/filter-bar';
import { setTranslator } from '@/components/i18n';
import type { HistoryFilter } from '@/lib/model/history-filter';

setTranslator((key) => key);
afterEach(() => vi.unstubAllEnvs());

/**
 * Shows the bar with this filter. @returns its two dates, a function to pick one, and the button of a narrow window
 */
function dates(filter: HistoryFilter) {
  const onFilter = vi.fn<(filter: HistoryFilter) => void>();
  const root = document.createElement('div');
  const rest = { order: 'newest', grouped: false, hosts: [], events: [] } as const;
  act(() =>
    render(<FilterBar {...rest} {...{ filter, onFilter }} onOrder={() => {}} onGroup={() => {}} />, root),
  );
  const fields = [...root.querySelectorAll<HTMLInputElement>('input[type=date]')];
  const pick = (at: number, day: string) => {
    fields[at]!.value = day;
    fields[at]!.dispatchEvent(new Event('change', { bubbles: true }));
    return onFilter.mock.lastCall![0];
  };
  const more = root.querySelector('.more')?.textContent;
  return { shown: fields.map(({ value }) => value), pick, more };
}

it.each(['America/New_York', 'UTC', 'Asia/Tokyo'])('filters by the days of the reader in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const { from } = dates({}).pick(0, '2026-06-15');
  const { to } = dates({}).pick(1, '2026-06-15');
  expect([from, to]).toEqual([new Date(2026, 5, 15).getTime(), new Date(2026, 5, 16).getTime()]);
  expect(dates({ from, to } as HistoryFilter).shown).toEqual(['2026-06-15', '2026-06-15']);
});

it('knows that a day may have 23 hours', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(dates({}).pick(1, '2026-03-29').to).toBe(Date.parse('2026-03-29T22:00:00Z'));
});

it('does not narrow by a date that was cleared', () => {
  expect(dates({ from: Date.UTC(2026, 5, 15, 12) }).pick(0, '').from).toBeUndefined();
});

it('says in a narrow window how many filters are behind its button', () => {
  expect(dates({ text: 'orders', labels: [] }).more).toBe('desk_filters');
  expect(dates({ text: 'orders', labels: ['positive'], starred: true }).more).toBe('desk_filters (2)');
});
