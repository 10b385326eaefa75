/**
 * Wait before reporting a change, and its growth limit. Each wait is longer, so that a constantly changing page costs
 * next to nothing.
 */
const FIRST_WAIT_MS = 600;
const MAX_WAIT_MS = 10_000;

/**
 * Calls back some time after the page's text or elements changed. The observer is disconnected during the wait:
 * thousands of changes cost as much as one.
 * @returns a function that watches one more root, since the document's observer does not see into shadow roots
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
    // Cards such as ours are attached to the root element, beside the body: ignore them.
    if (document.body === body && changes.every(({ target }) => target === document.documentElement)) return;
    observer.disconnect();
    timer = setTimeout(wake, wait);
    wait = Math.min(wait * 1.5, MAX_WAIT_MS);
  });
  const observe = () => {
    body = document.body as HTMLElement | null;
    for (const root of [body ?? document, ...(other ? [other] : [])])
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    // The page may replace or remove its body, or replace the root element.
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
