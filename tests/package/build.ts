import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the packages as they ship, for both browsers. */
export default function build(): void {
  const wxt = `${ROOT}/node_modules/wxt/bin/wxt.mjs`;
  for (const browser of ['chrome', 'firefox'])
    execFileSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: ROOT });
}
