import { watchNavigation } from './navigation';

/** A page that navigates by itself first changes its address, then fills in the text. */
const SETTLE_MS = 400;
const LONGEST_MS = 4_000;

/** Calls `look` once for each address of the page: now, and after each navigation once the page has come to rest. */
export function watchArticles(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  look: () => void,
): void {
  let waiting = new AbortController();
  look();
  watchNavigation(window, signal, () => {
    waiting.abort();
    waiting = new AbortController();
    whenSettled(window, AbortSignal.any([signal, waiting.signal]), look);
  });
}

/** Calls back once the page's elements have not changed for a while, or at the latest after some seconds. */
function whenSettled(window: Window & typeof globalThis, signal: AbortSignal, then: () => void): void {
  const rest = new AbortController();
  const finish = () => {
    rest.abort();
    then();
  };
  let timer = window.setTimeout(finish, SETTLE_MS);
  const latest = window.setTimeout(finish, LONGEST_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(finish, SETTLE_MS);
  });
  observer.observe(window.document.documentElement, { childList: true, subtree: true });
  AbortSignal.any([signal, rest.signal]).addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(latest);
  });
}
