import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { findBrowser } from './scripts/setup/browsers.mjs';
import { hasDisplay, thisMachine } from './scripts/setup/machine.mjs';

/**
 * Pages of ours load nothing but what the package holds. Connections are open for the feeds that the reader adds: a
 * policy can't name hosts that are not known yet. One module makes them (held by tests/architecture.test.ts), and the
 * browser lets it only where the reader granted the host. Pictures from memory are the charts that are taken along.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const CONNECTIONS = "connect-src 'self' https: http:";

/** Nothing is written into a page as markup or as a style. */
const SHIPPED = [
  CONNECTIONS,
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** In development the server that builds a page writes both into it, and tells by a socket of what changed. */
const SERVED = [`${CONNECTIONS} ws://localhost:*`, "style-src 'self' 'unsafe-inline' http://localhost:*"];

const policyFor = (command: 'build' | 'serve'): string =>
  [...POLICY, ...(command === 'serve' ? SERVED : SHIPPED)].join('; ');

/**
 * The browser that `npm run dev` opens. Where none can be opened WXT would end; without a browser it builds, watches and
 * says which folder to load by hand.
 */
function devBrowser() {
  const machine = thisMachine();
  const chromium = findBrowser('chromium', machine);
  const firefox = findBrowser('firefox', machine);
  return {
    disabled: !hasDisplay(machine) || !(chromium ?? firefox),
    binaries: { ...(chromium && { chrome: chromium }), ...(firefox && { firefox }) },
    // In a container: Chromium does not start as root with its sandbox.
    chromiumArgs: machine.superuser ? ['--no-sandbox'] : [],
  };
}

/** The oldest browsers that the package is made for: said to the build, to the stores and to the browsers themselves. */
const OLDEST = { chrome: '130', firefox: '140' };

/**
 * The test build (`--mode test`) opens the overlay's shadow root and may read loopback pages without being asked,
 * because no test can click the browser's own permission dialog. The build that ships has neither.
 */
export default defineConfig({
  webExt: devBrowser(),
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    build: { target: 'es2022', cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
  }),
  hooks: {
    // The polyfill is 2.4 kB on every page and does nothing for what content scripts call: promises and
    // `sendResponse` are native in both browsers. Our own pages and the background keep it.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'content-script' && type !== 'unlisted-script')) return;
      const { alias } = config.resolve ?? {};
      if (alias && !Array.isArray(alias)) Reflect.deleteProperty(alias, 'wxt/browser');
      // WXT's logger says nothing in what ships, in 250 bytes on every page.
      const treeshake = { manualPureFunctions: ['logger.error'] };
      if (config.mode !== 'development')
        config.build = { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, treeshake } };
    },
  },
  manifestVersion: 3,
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'notifications',
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === 'test' && { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }),
    ...(browser !== 'firefox' && {
      minimum_chrome_version: OLDEST.chrome,
      storage: { managed_schema: 'managed-schema.json' },
    }),
    commands: {
      'analyze-page': {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_commandAnalyze__',
      },
    },
    content_security_policy: { extension_pages: policyFor(command) },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tickertone@tickertone.example',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
