/** A Chromium that speaks to nobody by itself, and starts as root and without a graphics card. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Lets whoever started the browser install and remove extensions.
  '--enable-unsafe-extension-debugging',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate',
];

/** What Playwright sets by itself, and under which nothing can be installed. */
export const WITH_EXTENSIONS = ['--disable-extensions'];

/** Under this no page comes back out of memory. */
export const WITH_BACK_FORWARD_CACHE = ['--disable-back-forward-cache'];
