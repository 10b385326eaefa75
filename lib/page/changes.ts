/** A page is given this long to finish what it does, and longer each time, so that a flood costs next to nothing. */
const FIRST_WAIT_MS = 600;
const MAX_WAIT_MS = 10_000;

/**
 * Calls back some time after the page's text or elements changed. The observer sleeps while it waits: thousands of
 * changes cost as much as one.
 * @returns a function that has one more root watched: to the document nothing changes where a shadow root does
 */
export function watchChanges(
  document: Document,
  signal: AbortSignal,
  onChange: () => void,
): (root: Node) => void {
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let body: HTMLElement | null;
  let other: Node | undefined;
  const observer = new MutationObserver((changes) => {
    // Our own card, and those of others, stand beside the body.
    if (document.body === body && changes.every(({ target }) => target === document.documentElement)) return;
    observer.disconnect();
    timer = setTimeout(wake, wait);
    wait = Math.min(wait * 1.5, MAX_WAIT_MS);
  });
  const observe = () => {
    body = document.body as HTMLElement | null;
    for (const root of [body ?? document, ...(other ? [other] : [])])
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    // A page may put another body in the place of this one, or none; or another root element with one.
    const around = body ? [document.documentElement, document] : [];
    for (const node of around) observer.observe(node, { childList: true });
  };
  const wake = () => {
    observe();
    onChange();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  observe();
  return (root) => {
    if (root === document || signal.aborted) return;
    other = root;
    observe();
  };
}
