import { useLayoutEffect, useRef } from 'preact/hooks';

/** Here Escape means something else: in a dialog, and in a field beside the drawer. */
const ELSEWHERE = 'dialog, main :is(input, select)';

/** Calls back on Escape, unless that is meant for what has the focus. */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  // From the moment that the drawer has the focus: a key that is pressed before the paint counts, too.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const isElsewhere = event.target instanceof Element && event.target.closest(ELSEWHERE);
      if (!isElsewhere) latest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
