import { useLayoutEffect, useRef } from 'preact/hooks';

/** Elements in which Escape means something else: dialogs, and fields beside the drawer. */
const ELSEWHERE = 'dialog, main :is(input, select)';

/** Calls back on Escape, unless it is meant for the focused element. */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  // A layout effect, so that a key pressed before the first paint counts too.
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
