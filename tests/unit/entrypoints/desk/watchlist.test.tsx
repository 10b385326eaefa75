// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { PageProps } from '@/entrypoints/desk/page-props';
import { TickersPage } from '@/entrypoints/desk/tickers-page';
import { Database } from '@/lib/desk/database';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { Shown } from '../../components/shown';

const counts = [
  { value: 'MSFT', count: 3 },
  { value: 'META', count: 1 },
];

it('lists what is watched first, also as it is changed elsewhere, and where nothing was read about it', async () => {
  let tell = (_: readonly string[]) => {};
  const services = {
    db: new Database(),
    settings: async () => DEFAULT_SETTINGS,
    followWatchlist(onChange: typeof tell) {
      tell = onChange;
      return () => undefined;
    },
  };
  const live = { index: { counts: () => counts, observationsOf: () => [] }, state: 0 };
  const symbols = () => Array.from(document.querySelectorAll('tbody a'), ({ textContent }) => textContent);
  new Shown(<TickersPage {...({ services, live } as unknown as PageProps)} />);
  await act(async () => undefined);
  expect(symbols()).toEqual(['MSFT', 'META']);
  act(() => tell(['NVDA', 'META']));
  expect(symbols()).toEqual(['META', 'NVDA', 'MSFT']);
});
