import { useLayoutEffect, useState } from 'preact/hooks';
import { DESK_PAGES } from '@/components/desk/desk-frame';
import type { Place } from '@/components/desk/types';

/** Parses an address; unknown addresses lead to the research page. */
function placeOf(hash: string): Place {
  const [page = '', argument = ''] = hash.replace(/^#\/?/u, '').split('/');
  const text = decoded(argument);
  if (page === 'ticker' && text !== '') return { page, symbol: text };
  // Old bookmarks call it a source.
  if ((page === 'site' || page === 'source') && text !== '') return { page: 'site', host: text };
  const known = DESK_PAGES.find((name) => name === page);
  return { page: known ?? 'research' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The current place, from the address. */
export function usePlace(): Place {
  const [place, setPlace] = useState(placeOf(location.hash));
  // A layout effect, so that a link followed before the first paint works too.
  useLayoutEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
