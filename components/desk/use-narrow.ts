import { useLayoutEffect, useState } from 'preact/hooks';

/** From this width down the drawer covers the page; as in `frame.css`. */
const NARROW = '(max-width: 900px)';

/** Whether the drawer covers the page. */
export function useNarrow(): boolean {
  const [query] = useState(() => matchMedia(NARROW));
  const [isNarrow, setNarrow] = useState(query.matches);
  useLayoutEffect(() => {
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    // What changed since it was drawn, before anybody listened.
    follow();
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isNarrow;
}
