// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { TickerView } from '@/components/desk/tickers/ticker-view';
import { TickersView } from '@/components/desk/tickers/tickers-view';
import { Shown } from '../shown';

function waysOn(loading: boolean): (string | null)[] {
  new Shown(<TickersView rows={[]} names={new Map()} left={0} loading={loading} />);
  return [...document.querySelectorAll('a.button')].map((link) => link.getAttribute('href'));
}

it('offers a first step if nothing was read, but not while still loading', () => {
  expect(waysOn(false)).toEqual(['#/feeds']);
  expect(waysOn(true)).toEqual([]);
});

it('is a table that says what it is about', () => {
  const row = { symbol: 'META', n: 3, recent: 0, watched: false };
  new Shown(<TickersView rows={[row]} names={new Map()} left={0} loading={false} />);
  expect(document.querySelector('table')?.getAttribute('aria-label')).toBe('Tickers');
});

it('a ticker without articles can be watched and unwatched', async () => {
  const onWatch = vi.fn();
  const shown = (watched: boolean) =>
    new Shown(
      <TickerView
        loading={false}
        symbol="META"
        name={undefined}
        n={0}
        mean={0}
        rows={[]}
        rollingDays={14}
        positive={[]}
        negative={[]}
        sites={[]}
        beside={[]}
        watched={watched}
        onWatch={onWatch}
        onOpen={() => {}}
        onList={() => {}}
      />,
    );
  await shown(false).press('Watch');
  await shown(true).press('Stop watching');
  expect(onWatch.mock.calls).toEqual([[true], [false]]);
});
