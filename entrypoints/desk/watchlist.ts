import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from './page-props';

/** The watchlist, updated wherever it is changed, and a function that adds or removes a symbol. */
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
