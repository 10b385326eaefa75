import { useLayoutEffect, useState } from 'preact/hooks';

/** Up to this width the drawer covers the page; as in `frame.css`. */
export const NARROW = '(max-width: 900px)';
/** Up to this width a list row has a second line for its headline; as in `results.css`. */
export const PHONE = '(max-width: 600px)';

/** Whether a media query matches, updated on change. */
export function useMedia(text: string): boolean {
  const [query] = useState(() => matchMedia(text));
  const [holds, setHolds] = useState(query.matches);
  useLayoutEffect(() => {
    const follow = () => setHolds(query.matches);
    query.addEventListener('change', follow);
    // Catches changes between rendering and subscribing.
    follow();
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return holds;
}
