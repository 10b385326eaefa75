import { watchNavigation } from './navigation';

/** A page that navigates by itself first changes its address, then fills in the text. */
const SETTLE_MS = 400;
const LONGEST_MS = 4_000;

/** How often a page is looked at whose text has not come yet. */
const MAX_LOOKS = 4;

/** What a look at the page said: an article; none, though its text may still come; none by what the page itself says. */
export type Look = 'article' | 'no-text' | 'none';

/**
 * Looks at each address of the page: now, and after each navigation once the page has come to rest. Where the text may
 * still come the page is looked at again, each time after it changed. Ends where `isOver`.
 */
export function watchArticles(
  window: Window & typeof globalThis,
  look: () => Look,
  isOver: () => boolean,
): void {
  const life = new AbortController();
  let stopWaiting = () => {};
  // What is there right after a navigation may be the last page still, so that nothing but an article is an answer.
  const again = (looks: number, wait: typeof whenSettled) => {
    stopWaiting = wait(window, () => {
      if (isOver()) life.abort();
      else if (look() !== 'article' && looks > 1) again(looks - 1, whenChanged);
    });
  };
  if (look() === 'no-text') again(MAX_LOOKS - 1, whenChanged);
  watchNavigation(window, life.signal, () => {
    stopWaiting();
    again(MAX_LOOKS, whenSettled);
  });
}

/**
 * Calls back once the page has changed and come to rest, or seconds after it began to change.
 * @returns a function that waits no longer
 */
function whenChanged(window: Window & typeof globalThis, then: () => void): () => void {
  let stop = observe(window, () => {
    stop();
    stop = whenSettled(window, then);
  });
  return () => stop();
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
  const disconnect = observe(window, () => {
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

function observe({ document }: Window, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => observer.disconnect();
}
