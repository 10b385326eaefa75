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
    /** Folder of the browsers' profiles, taken away after all tests. */
    profiles: string;
    /** Profile that each of Firefox's is a copy of. */
    profile?: string;
  }
}

/** Builds what is tested, so that no run tests yesterday's code. @returns what to do in the end */
export default async function build(project: TestProject): Promise<() => void> {
  const { browser } = project.config.provide as { browser: BrowserName };
  project.provide('extension', buildExtension(browser, 'test'));
  const profiles = mkdtempSync(join(tmpdir(), 'tickertone-profiles-'));
  project.provide('profiles', profiles);
  if (browser === 'firefox')
    project.provide('profile', await startedProfile(requireBrowser('firefox'), profiles));
  // The last browser may still be ending, and writing.
  return () => rmSync(profiles, { recursive: true, force: true, maxRetries: 10 });
}
