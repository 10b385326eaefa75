import { watchNavigation } from './navigation';

/** A page that navigates by itself first changes its address, then fills in the text. */
const SETTLE_MS = 400;
const LONGEST_MS = 4_000;

/** How often a page is looked at whose text has not come yet. */
const MAX_LOOKS = 3;

/**
 * Looks at each address of the page: now, and after each navigation once the page has come to rest. `look` answers
 * whether that settles it; otherwise the page is looked at again after it changed. Ends where `isOver`.
 */
export function watchArticles(
  window: Window & typeof globalThis,
  look: () => boolean,
  isOver: () => boolean,
): void {
  let stopWaiting = () => {};
  const later = (looks: number) => {
    stopWaiting = whenSettled(window, () => {
      if (isOver()) life.abort();
      else if (!look() && looks > 1) later(looks - 1);
    });
  };
  if (!look()) later(MAX_LOOKS);
  const life = new AbortController();
  watchNavigation(window, life.signal, () => {
    stopWaiting();
    later(MAX_LOOKS);
  });
}

/**
 * Calls back once the page's elements have not changed for a while, or at the latest after some seconds.
 * @returns a function that waits no longer
 */
function whenSettled(window: Window & typeof globalThis, then: () => void): () => void {
  const finish = () => {
    stop();
    then();
  };
  let timer = window.setTimeout(finish, SETTLE_MS);
  const latest = window.setTimeout(finish, LONGEST_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(finish, SETTLE_MS);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(latest);
  };
  observer.observe(window.document.documentElement, { childList: true, subtree: true });
  return stop;
}
