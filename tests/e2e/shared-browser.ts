import type { Driver } from './driver/driver';

let shared: Driver | undefined;

/**
 * The browser that test files use one after the other, since starting one takes longer than many files. Each file gets
 * a freshly installed extension and one empty tab.
 */
export async function sharedBrowser(start: () => Promise<Driver>): Promise<Driver> {
  if (shared === undefined) {
    shared = await start();
    // The only notice that a vitest worker gets before it ends.
    process.once('SIGTERM', () => void shared?.close());
    return shared;
  }
  await shared.reinstall();
  return shared;
}
