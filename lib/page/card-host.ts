/** The element that carries the card, outside of the page's body. */
export interface CardHost {
  root: ShadowRoot;
  remove(): void;
}

/** A page that takes our element out again and again wants it gone. */
const MAX_RETURNS = 3;

/**
 * Attaches an element with a shadow root of its own to the document; the styles in the root keep the page's off it. A page that re-renders may drop it: it returns a
 * few times, then stays away. @param mode `open` only in test builds
 */
export function attachCardHost(document: Document, mode: ShadowRootMode, onGone: () => void): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (++returns <= MAX_RETURNS) attach();
    else {
      observer.disconnect();
      onGone();
    }
  });
  // A document that is written anew has another root, and for a moment none.
  const attach = () => {
    const root = document.documentElement as Element | null;
    root?.append(host);
    observer.observe(document, { childList: true });
    if (root) observer.observe(root, { childList: true });
  };
  attach();
  return {
    root,
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}
