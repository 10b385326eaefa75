import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryView, Place } from '@/components/desk/types';
import { isUnfocused } from '@/components/ui/kept-focus';

/** The entry in the drawer, if one is open. */
interface OpenEntry {
  entry: EntryView | undefined;
  open(entry: EntryView): void;
  close(): void;
}

/** The entry opened beside the current page. On closing, the focus returns to where it was. */
export function useOpenEntry(place: Place): OpenEntry {
  const [opened, setOpened] = useState<{ entry: EntryView; place: Place }>();
  const back = useRef<() => void>(undefined);
  const isFirst = useRef(true);
  const entry = opened?.place === place ? opened.entry : undefined;
  useLayoutEffect(() => {
    if (entry !== undefined) return;
    if (!isFirst.current && isUnfocused(document)) (back.current ?? focusMain)();
    isFirst.current = false;
    back.current = undefined;
  }, [entry === undefined, place]);
  return {
    entry,
    open(next) {
      if (entry === undefined) back.current = wayBack();
      setOpened({ entry: next, place });
    },
    close: () => setOpened(undefined),
  };
}

/** Remembers the focused control. @returns a function that focuses it or, if it is gone, the row in its place */
function wayBack(): () => void {
  const from = document.activeElement;
  const at = from?.closest<HTMLElement>('[data-index]')?.dataset.index;
  return () => {
    const successor = document.querySelector(`main [data-index="${at}"] .row-open`);
    const to = from?.isConnected && from !== document.body ? from : successor;
    if (to instanceof HTMLElement) to.focus();
    else focusMain();
  };
}

/** Without scrolling: in a low window the whole page scrolls, and focusing would move it to the top. */
export const focusMain = (): void => document.querySelector('main')?.focus({ preventScroll: true });
