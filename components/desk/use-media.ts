import { useLayoutEffect, useState } from 'preact/hooks';

/** From this width down the drawer covers the page; as in `frame.css`. */
export const NARROW = '(max-width: 900px)';
/** From this width down a row of the list has a second line for its headline; as in `results.css`. */
export const PHONE = '(max-width: 600px)';

/** Whether a media query holds, now and whenever that changes. */
export function useMedia(text: string): boolean {
  const [query] = useState(() => matchMedia(text));
  const [holds, setHolds] = useState(query.matches);
  useLayoutEffect(() => {
    const follow = () => setHolds(query.matches);
    query.addEventListener('change', follow);
    // What changed since it was drawn, before anybody listened.
    follow();
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return holds;
}
