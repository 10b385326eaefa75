import type { Driver } from './driver';

/** Starts Firefox with the extension in a fresh profile. */
export async function startFirefox(_options: {
  executable: string;
  extension: string;
  proxy?: string;
}): Promise<Driver> {
  throw new Error('not yet');
}
