import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { thisMachine } from '../../scripts/setup/machine.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const BROWSERS = ['chromium', 'firefox'] as const;

/** The production builds. */
const PACKAGE = {
  extends: true as const,
  test: { name: 'package', include: ['tests/package/*.test.ts'], globalSetup: ['tests/package/build.ts'] },
};

const inBrowser = (browser: (typeof BROWSERS)[number]) => ({
  extends: true as const,
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/build.ts'],
    provide: { browser },
  },
});

/** One project per browser found on this machine, with the same tests in each. */
export default defineConfig({
  root: ROOT,
  resolve: { alias: { '@': ROOT } },
  test: {
    // Two browsers at once would compete for the two cores of most CI machines.
    fileParallelism: false,
    // One worker, so that files can share a browser.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [PACKAGE, ...BROWSERS.filter((name) => findBrowser(name, thisMachine())).map(inBrowser)],
  },
});
