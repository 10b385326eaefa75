import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { watchSymbol } from '@/entrypoints/desk/tickers-page';

it('changes the watchlist as it is by now, not as the page had read it', async () => {
  let list: readonly string[] = ['MSFT', 'AAPL'];
  const services = {
    watchlist: async () => list,
    async setWatchlist(next: readonly string[]) {
      list = next;
      return true;
    },
  };
  expect(await watchSymbol(services, 'NVDA', true)).toEqual(['MSFT', 'AAPL', 'NVDA']);
  list = ['NVDA', 'META'];
  expect(await watchSymbol(services, 'NVDA', false)).toEqual(['META']);
  expect(list).toEqual(['META']);
});

it('shows the watchlist as it was where a change of it is not stored', async () => {
  const services = { watchlist: async () => ['MSFT'], setWatchlist: async () => false };
  expect(await watchSymbol(services, 'NVDA', true)).toEqual(['MSFT']);
});
