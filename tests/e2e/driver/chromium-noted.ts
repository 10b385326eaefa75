import type { Request } from 'playwright-core';

/**
 * Address of the worker or the frame that asks; a frame that is only being opened asks for nothing by itself.
 * `undefined` while the frame's window is not announced.
 */
export function askerOf(request: Request): string | undefined {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  if (request.isNavigationRequest()) return '';
  try {
    return request.frame().url();
  } catch {
    return undefined;
  }
}

/** What the browser itself says about a page's resources. */
export const isPageNoise = (text: string) => /^Failed to load resource/u.test(text);
