import { shadowRoots } from '@/lib/extract/shadow-roots';

/** A single-page app first changes its address, then fills in the text. */
const SETTLE_MS = 400;
const MAX_SETTLE_MS = 4_000;

/**
 * Calls back once the page, or a shadow root that exists now, has changed and settled; at the latest some seconds
 * after the change began.
 * @returns a function that cancels
 */
export function whenChanged(window: Window & typeof globalThis, then: () => void): () => void {
  const onChange = () => {
    stop();
    stop = whenSettled(window, then);
  };
  let stop = observe([window.document, ...shadowRoots(window.document)], onChange);
  return () => stop();
}

/**
 * Calls back once the DOM has not changed for a while, or after some seconds anyway.
 * @returns a function that cancels
 */
export function whenSettled(window: Window & typeof globalThis, then: () => void): () => void {
  const finish = () => {
    stop();
    then();
  };
  let timer = window.setTimeout(finish, SETTLE_MS);
  const latest = window.setTimeout(finish, MAX_SETTLE_MS);
  const disconnect = observe([window.document], () => {
    clearTimeout(timer);
    timer = window.setTimeout(finish, SETTLE_MS);
  });
  const stop = () => {
    disconnect();
    clearTimeout(timer);
    clearTimeout(latest);
  };
  return stop;
}

/** The document, not its root element: one that is written anew has another, and for a moment none. */
function observe(roots: readonly Node[], onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const root of roots) observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
