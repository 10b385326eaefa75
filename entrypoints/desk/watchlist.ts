import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from './page-props';

/** The watchlist of the settings, also as it is changed elsewhere, and how to put a symbol on it or take it off. */
export function useWatchlist(
  services: PageProps['services'],
): [readonly string[], (symbol: string, on: boolean) => void] {
  const [symbols, setSymbols] = useState<readonly string[]>([]);
  useEffect(() => {
    void services.watchlist().then(setSymbols);
    return services.followWatchlist(setSymbols);
  }, [services]);
  const watch = (symbol: string, on: boolean) => void watchSymbol(services, symbol, on).then(setSymbols);
  return [symbols, watch];
}

/**
 * Changes the list as it is now: since the page read it, it may have become another elsewhere.
 * @returns the list that holds: the old one where the new one was not stored
 */
export async function watchSymbol(
  { watchlist, setWatchlist }: Pick<PageProps['services'], 'watchlist' | 'setWatchlist'>,
  symbol: string,
  on: boolean,
): Promise<readonly string[]> {
  const before = await watchlist();
  const others = before.filter((each) => each !== symbol);
  const next = on ? [...others, symbol] : others;
  return (await setWatchlist(next)) ? next : before;
}
