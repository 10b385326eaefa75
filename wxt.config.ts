import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { findBrowser } from './scripts/setup/browsers.mjs';
import { hasDisplay, thisMachine } from './scripts/setup/machine.mjs';

/**
 * Content security policy: our pages load nothing outside the package. Connections are open for the reader's feeds,
 * since a policy cannot name hosts that are not known yet. Only one module makes them (checked by
 * tests/architecture.test.ts), and the browser allows only granted hosts. `blob:` images are exported charts.
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

/** No strings may be written into a page as markup or style. */
const SHIPPED = [
  CONNECTIONS,
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** In development, the server that builds a page injects both, and reports changes through a WebSocket. */
const SERVED = [`${CONNECTIONS} ws://localhost:*`, "style-src 'self' 'unsafe-inline' http://localhost:*"];

const policyFor = (command: 'build' | 'serve'): string =>
  [...POLICY, ...(command === 'serve' ? SERVED : SHIPPED)].join('; ');

/**
 * The browser that `npm run dev` opens. Without one WXT would end; so without a browser it only builds, watches, and
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

/** Oldest supported browsers, used by the build, the stores and the browsers themselves. */
const OLDEST = { chrome: '130', firefox: '140' };

/**
 * The test build (`--mode test`) opens the overlay's shadow root and may read loopback pages without asking, because
 * no test can click the browser's permission dialog. The production build does neither.
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
    // The polyfill costs 2.4 kB on every page and is not needed for what content scripts call: promises and
    // `sendResponse` are native in both browsers. Our own pages and the background keep it.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'content-script' && type !== 'unlisted-script')) return;
      const { alias } = config.resolve ?? {};
      if (alias && !Array.isArray(alias)) Reflect.deleteProperty(alias, 'wxt/browser');
      // WXT's logger is silent in production, but costs 250 bytes on every page.
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
