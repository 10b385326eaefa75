/** Dialogs that a page makes itself; those of the browser's top layer stand above us anyway. */
const DIALOG = '[aria-modal="true"],[role="alertdialog"],dialog[open]';

/** What may open or close a dialog. */
const EVENTS = ['focusin', 'click', 'keyup'] as const;

/** Tells whether the page shows a dialog of its own, now and after whatever the reader does. */
export function watchDialogs(
  document: Document,
  signal: AbortSignal,
  onChange: (open: boolean) => void,
): void {
  let open = false;
  const check = () => {
    if (signal.aborted) return;
    const now = Array.from(document.querySelectorAll(DIALOG)).some(isShown);
    if (now !== open) onChange(now);
    open = now;
  };
  for (const event of EVENTS)
    document.addEventListener(event, () => setTimeout(check), { signal, capture: true, passive: true });
  queueMicrotask(check);
}

/** Hidden dialogs often wait in the page; those that browsers without `checkVisibility` have count as shown. */
const isShown = (element: Element) =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
