// Runs in a page before anything else: marks the first frame after the card shows its result. Needs the open shadow
// root of test builds.
(() => {
  const card = new MutationObserver(look);
  const page = new MutationObserver(look);

  function look() {
    for (const { shadowRoot } of document.documentElement.children) {
      if (shadowRoot?.querySelector('.verdict')) return finish();
      if (shadowRoot) card.observe(shadowRoot, { childList: true, subtree: true });
    }
  }

  function finish() {
    page.disconnect();
    card.disconnect();
    // A message posted in a frame's callback arrives after that frame was painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('tickertone-painted');
      port2.postMessage(null);
    });
  }

  page.observe(document, { childList: true });
  page.observe(document.documentElement ?? document, { childList: true });
  document.addEventListener('DOMContentLoaded', () => {
    page.observe(document.documentElement, { childList: true });
    look();
  });
})();
