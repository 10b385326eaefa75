import type { Driver } from './driver/driver';

let shared: Driver | undefined;

/**
 * The browser that files of tests use one after the other: to start one takes longer than many a file. Each finds the
 * extension as on its first day, and no tab but an empty one.
 */
export async function sharedBrowser(start: () => Promise<Driver>): Promise<Driver> {
  if (shared === undefined) {
    shared = await start();
    // The only word that a worker of vitest gets of its end.
    process.once('SIGTERM', () => void shared?.close());
    return shared;
  }
  await shared.reinstall();
  return shared;
}
