import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryView, Place } from '@/components/desk/types';
import { isUnfocused } from '@/components/ui/kept-focus';

/** The article beside the page, if one is open. */
interface OpenEntry {
  entry: EntryView | undefined;
  open(entry: EntryView): void;
  close(): void;
}

/** An article is open beside the page on which it was opened; where it closes, the focus goes back to where it came from. */
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

/** To the control that has the focus now; where it is gone by then, to the line that took its line's place. */
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

/** The page stays where it is: in a low window all of it scrolls, and the focus would take it to its top. */
export const focusMain = (): void => document.querySelector('main')?.focus({ preventScroll: true });
