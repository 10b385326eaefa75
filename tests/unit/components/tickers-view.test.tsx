// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { TickersView } from '@/components/desk/tickers-view';
import { Shown } from './desk-forms';

function waysOn(loading: boolean): (string | null)[] {
  new Shown(<TickersView rows={[]} names={new Map()} left={0} loading={loading} />);
  return [...document.querySelectorAll('a.button')].map((link) => link.getAttribute('href'));
}

it('offers a way to read something where nothing was read, and waits for what is loaded', () => {
  expect(waysOn(false)).toEqual(['#/feeds']);
  expect(waysOn(true)).toEqual([]);
});
