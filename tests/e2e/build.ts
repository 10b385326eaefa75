import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: 'chromium' | 'firefox';
    /** Folder of the test build. */
    extension: string;
  }
}

const FOLDERS = { chromium: 'chrome-mv3-test', firefox: 'firefox-mv3-test' } as const;
const NAMES = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Builds what is tested, so that no run tests yesterday's code. */
export default function build(project: TestProject): void {
  const { browser } = project.config.provide as { browser: keyof typeof FOLDERS };
  const { root } = project.config;
  const wxt = `${root}/node_modules/wxt/bin/wxt.mjs`;
  execFileSync(process.execPath, [wxt, 'build', '--mode', 'test', '-b', NAMES[browser]], { cwd: root });
  project.provide('extension', `${root}/.output/${FOLDERS[browser]}`);
}
