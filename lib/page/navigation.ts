import { withoutHash } from '@/lib/util/address';

/** The part of the Navigation API that is used: https://developer.mozilla.org/docs/Web/API/Navigation_API */
type WithNavigation = Window & { navigation?: EventTarget };

/** How a navigation came about. */
export type NavigationType = 'push' | 'replace' | 'reload' | 'traverse';

/** Where that API is missing (Firefox before 147), these are what a navigation without reload begins with, or ends in. */
const FALLBACK = ['popstate', 'hashchange', 'click', 'keyup', 'scroll'] as const;

/**
 * Calls back, with how it came about where the browser tells, when the page's address became another without a reload;
 * a new hash is the same address. Navigation events are taken after the fact, when `location` is already the new one:
 * also where a router's own work for it, which success waits for, is not done, or fails.
 */
export function watchNavigation(
  window: Window,
  onNavigated: (how?: NavigationType) => void,
  options?: { signal: AbortSignal },
): void {
  let last = withoutHash(window.location.href);
  const check = (event?: Event & { navigationType?: NavigationType }) => {
    const now = withoutHash(window.location.href);
    if (now === last) return;
    last = now;
    onNavigated(event?.navigationType);
  };
  const { navigation } = window as WithNavigation;
  if (navigation) navigation.addEventListener('currententrychange', check, options);
  else
    for (const event of FALLBACK)
      window.addEventListener(event, () => setTimeout(check), { ...options, capture: true, passive: true });
}
