/** Dialogs that pages build themselves; the browser's top layer stands above our card anyway. */
const DIALOG = '[aria-modal="true"],[role="alertdialog"],dialog[open]';

/** Events that may open or close a dialog. */
const EVENTS = ['focusin', 'click', 'keyup'] as const;

/** Reports whether the page shows a dialog of its own: now, and after each user action. */
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

/** Pages often keep hidden dialogs in the DOM. Browsers without `checkVisibility` count them as shown. */
const isShown = (element: Element) =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
