import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '@/components/desk/types';

/** What scrolls: the page, and the list of results in it. */
const SCROLLED = ['main', '.results'] as const;

/** By selector, in pixels. */
type Offsets = Partial<Record<(typeof SCROLLED)[number], number>>;

/** A page opens at its top; one that the reader comes back to, where it was left. */
export function useScroll(place: Place): void {
  const left = useRef(new Map<string, Offsets>());
  const visit = useRef('');
  useEffect(() => {
    const note = ({ target }: Event) => {
      const selector = SCROLLED.find((each) => target instanceof Element && target.matches(each));
      if (selector === undefined) return;
      const offsets = { ...left.current.get(visit.current), [selector]: (target as Element).scrollTop };
      left.current.set(visit.current, offsets);
    };
    addEventListener('scroll', note, true);
    return () => removeEventListener('scroll', note, true);
  }, []);
  useLayoutEffect(() => {
    visit.current = thisVisit();
    const offsets = left.current.get(visit.current);
    for (const selector of SCROLLED) document.querySelector(selector)?.scrollTo(0, offsets?.[selector] ?? 0);
  }, [place]);
}

/** The name of this entry of the tab's history. */
function thisVisit(): string {
  const known: unknown = history.state?.visit;
  if (typeof known === 'string') return known;
  const visit = crypto.randomUUID();
  history.replaceState({ visit }, '');
  return visit;
}
