import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from './page-props';

/** The watchlist of the settings, also as it is changed elsewhere, and how to put a symbol on it or take it off. */
export function useWatchlist(
  services: PageProps['services'],
): [readonly string[], (symbol: string, on: boolean) => void] {
  const [symbols, setSymbols] = useState<readonly string[]>([]);
  useEffect(() => {
    void services.settings().then(({ watchlist }) => setSymbols(watchlist));
    return services.followWatchlist(setSymbols);
  }, [services]);
  return [symbols, (symbol, on) => void services.setWatched(symbol, on)];
}
