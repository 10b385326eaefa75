import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type BrowserName, buildExtension } from '../../scripts/build-extension';
import { requireBrowser } from '../../scripts/setup/browsers.mjs';
import { startedProfile } from './driver/firefox-profile';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
    /** Folder of the test build. */
    extension: string;
    /** Profile that each of Firefox's is a copy of. */
    profile?: string;
  }
}

/** Builds what is tested, so that no run tests yesterday's code. @returns what to do in the end */
export default async function build(project: TestProject): Promise<() => void> {
  const { browser } = project.config.provide as { browser: BrowserName };
  project.provide('extension', buildExtension(browser, 'test'));
  if (browser !== 'firefox') return () => {};
  const profile = await startedProfile(requireBrowser('firefox'));
  project.provide('profile', profile);
  return () => rmSync(profile, { recursive: true, force: true });
}
