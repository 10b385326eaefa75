import { withoutHash } from '@/lib/util/address';

/** The part of the Navigation API that we use: https://developer.mozilla.org/docs/Web/API/Navigation_API */
type WithNavigation = Window & { navigation?: EventTarget };

/** The Navigation API's navigation types. */
export type NavigationType = 'push' | 'replace' | 'reload' | 'traverse';

/** Events that begin or end a navigation without reload, for browsers without the API (Firefox before 147). */
const FALLBACK = ['popstate', 'hashchange', 'click', 'keyup', 'scroll'] as const;

/**
 * Calls back when the page's address has changed without a reload, with the navigation type where the browser reports
 * it. A new hash is the same address. Listens to `currententrychange` because it fires when `location` is already
 * new, even if the router's own work fails or never ends, which `navigatesuccess` waits for.
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
