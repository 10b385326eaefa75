import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '@/components/desk/types';

/** Scroll offset in pixels of each element, by its `data-scroll` name. */
type Offsets = Readonly<Record<string, number>>;

/** Scrolls a new page to the top, and restores the offsets of a page that the reader returns to. */
export function useScroll(place: Place): void {
  const left = useRef(new Map<string, Offsets>());
  const visit = useRef('');
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || target.dataset.scroll === undefined) return;
      const offsets = { ...left.current.get(visit.current), [target.dataset.scroll]: target.scrollTop };
      left.current.set(visit.current, offsets);
    };
    addEventListener('scroll', note, true);
    return () => removeEventListener('scroll', note, true);
  }, []);
  useLayoutEffect(() => {
    visit.current = thisVisit();
    const offsets = left.current.get(visit.current);
    for (const part of document.querySelectorAll<HTMLElement>('[data-scroll]'))
      part.scrollTo(0, offsets?.[part.dataset.scroll!] ?? 0);
  }, [place]);
}

/** A unique id for this entry of the tab's session history. */
function thisVisit(): string {
  const known: unknown = history.state?.visit;
  if (typeof known === 'string') return known;
  const visit = crypto.randomUUID();
  history.replaceState({ visit }, '');
  return visit;
}
