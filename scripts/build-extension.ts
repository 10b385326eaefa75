import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** The browsers that we build for. */
export type BrowserName = 'chromium' | 'firefox';

const NAMES = { chromium: 'chrome', firefox: 'firefox' } as const;

/**
 * Builds the extension. In the test build the card has an open shadow root, and loopback pages may be read without
 * asking.
 * @returns the folder to load in the browser
 */
export function buildExtension(browser: BrowserName, mode: 'production' | 'test'): string {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // Test runners set another NODE_ENV, which would build the views for debugging.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [wxt, 'build', '--mode', mode, '-b', NAMES[browser]], { cwd: ROOT, env });
  return join(ROOT, '.output', `${NAMES[browser]}-mv3${mode === 'test' ? '-test' : ''}`);
}
