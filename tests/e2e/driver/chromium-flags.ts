/** Flags for a Chromium that makes no requests of its own, and runs as root without a graphics card. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Allows installing and removing extensions over the protocol.
  '--enable-unsafe-extension-debugging',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate',
];

/** A default flag of Playwright that must go, since nothing could be installed with it. */
export const WITH_EXTENSIONS = ['--disable-extensions'];

/** A default flag of Playwright that disables the back/forward cache. */
export const WITH_BACK_FORWARD_CACHE = ['--disable-back-forward-cache'];
