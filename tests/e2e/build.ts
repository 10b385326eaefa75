import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BrowserName, buildExtension } from '../../scripts/build-extension';
import { requireBrowser } from '../../scripts/setup/browsers.mjs';
import { startedProfile } from './driver/firefox-profile';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
    /** Folder of the test build. */
    extension: string;
    /** Folder of the browser profiles, deleted after all tests. */
    profiles: string;
    /** Template that Firefox profiles are copied from. */
    profile?: string;
  }
}

/** Builds the extension, so that no run tests an old build. @returns the cleanup */
export default async function build(project: TestProject): Promise<() => void> {
  const { browser } = project.config.provide as { browser: BrowserName };
  project.provide('extension', buildExtension(browser, 'test'));
  const profiles = mkdtempSync(join(tmpdir(), 'tickertone-profiles-'));
  project.provide('profiles', profiles);
  if (browser === 'firefox')
    project.provide('profile', await startedProfile(requireBrowser('firefox'), profiles));
  // Retries, since the last browser may still be shutting down and writing.
  return () => rmSync(profiles, { recursive: true, force: true, maxRetries: 10 });
}
