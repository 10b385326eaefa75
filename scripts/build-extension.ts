import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Browsers that there is a build for. */
export type BrowserName = 'chromium' | 'firefox';

const NAMES = { chromium: 'chrome', firefox: 'firefox' } as const;

/**
 * Builds the extension. The test build's card can be looked into, and it may read loopback pages without being asked.
 *
 * @returns the folder that a browser loads
 */
export function buildExtension(browser: BrowserName, mode: 'production' | 'test'): string {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // Whoever runs tests is in another environment, from which views would be built to be debugged.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [wxt, 'build', '--mode', mode, '-b', NAMES[browser]], { cwd: ROOT, env });
  return join(ROOT, '.output', `${NAMES[browser]}-mv3${mode === 'test' ? '-test' : ''}`);
}
