import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The test build (`--mode test`) opens the overlay's shadow root; nothing else differs from the build that ships. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'analyze-page': {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_commandAnalyze__',
      },
    },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tickertone@tickertone.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
