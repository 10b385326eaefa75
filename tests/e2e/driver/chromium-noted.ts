import type { Request } from 'playwright-core';

/**
 * The address of the worker or frame that makes a request; a frame that is still opening makes none itself.
 * `undefined` while the frame's window is not announced yet.
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

/** Whether a console message is the browser's own, about a page's resources. */
export const isPageNoise = (text: string) => /^Failed to load resource/u.test(text);
