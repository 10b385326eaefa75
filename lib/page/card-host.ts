/** The element that carries the card, outside of the page's body. */
export interface CardHost {
  root: ShadowRoot;
  remove(): void;
}

/** A page that takes our element out again and again wants it gone. */
const MAX_RETURNS = 3;

/** Nothing that the page's style sheets say may reach the element; only `!important` in the element itself is stronger. */
const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  top: '0',
  right: '0',
  'z-index': '2147483647',
  display: 'block',
};

/**
 * Attaches an element with a shadow root of its own to the document. A page that re-renders may drop it: it returns a
 * few times, then stays away. @param mode `open` only in test builds
 */
export function attachCardHost(document: Document, mode: ShadowRootMode, onGone: () => void): CardHost {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(STYLE)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode });
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (++returns <= MAX_RETURNS) document.documentElement.append(host);
    else {
      observer.disconnect();
      onGone();
    }
  });
  document.documentElement.append(host);
  observer.observe(document.documentElement, { childList: true });
  return {
    root,
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}
