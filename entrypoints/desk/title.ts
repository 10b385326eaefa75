import { useLayoutEffect } from 'preact/hooks';
import { pageName } from '@/components/desk/desk-frame';
import type { Place } from '@/components/desk/types';
import { t } from '@/components/i18n';

/** Sets the tab's title to what it shows, for readers with several tabs. */
export function useTitle(place: Place): void {
  useLayoutEffect(() => {
    document.title = `${subjectOf(place)} · ${t('extName')}`;
  }, [place]);
}

/** The subject of a page: its symbol, site or name. */
export function subjectOf(place: Place): string {
  if (place.page === 'ticker') return place.symbol;
  return place.page === 'site' ? place.host : pageName(place.page);
}
