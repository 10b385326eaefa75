import { useLayoutEffect } from 'preact/hooks';
import { pageName } from '@/components/desk/desk-frame';
import type { Place } from '@/components/desk/types';
import { t } from '@/components/i18n';

/** Names the tab after what it shows: who has several open, or looks for one that was, finds it. */
export function useTitle(place: Place): void {
  useLayoutEffect(() => {
    document.title = `${subjectOf(place)} · ${t('extName')}`;
  }, [place]);
}

/** What a page is about: its symbol, its site, or its name. */
export function subjectOf(place: Place): string {
  if (place.page === 'ticker') return place.symbol;
  return place.page === 'site' ? place.host : pageName(place.page);
}
