import type { TestProject } from 'vitest/node';
import { type BrowserName, buildExtension } from '../../scripts/build-extension';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
    /** Folder of the test build. */
    extension: string;
  }
}

/** Builds what is tested, so that no run tests yesterday's code. */
export default function build(project: TestProject): void {
  const { browser } = project.config.provide as { browser: BrowserName };
  project.provide('extension', buildExtension(browser, 'test'));
}
