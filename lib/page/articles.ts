import { watchNavigation } from './navigation';

/** A page that navigates by itself first changes its address, then fills in the text. */
const SETTLE_MS = 400;
const LONGEST_MS = 4_000;

/** How often a page is looked at whose text has not come yet. */
const MAX_LOOKS = 3;

/**
 * Looks at each address of the page: now, and after each navigation once the page has come to rest. `look` answers
 * whether that settles it; otherwise the page is looked at again after it changed.
 */
export function watchArticles(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  look: () => boolean,
): void {
  let address = new AbortController();
  const later = (looks: number) =>
    whenSettled(window, AbortSignal.any([signal, address.signal]), () => {
      if (!look() && looks > 1) later(looks - 1);
    });
  watchNavigation(window, signal, () => {
    address.abort();
    address = new AbortController();
    later(MAX_LOOKS);
  });
  if (!look()) later(MAX_LOOKS);
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
