import type { BackgroundCalls } from './background-calls';
import type { PayloadOf } from './calls';
import type { Message } from './messages';

/** The only API that we use from the browser's global object; a polyfill would cost every page. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: Message): Promise<unknown> } };

/** Sends a call to the background without waiting for an answer; it may be gone. */
export function tellBackground<N extends keyof BackgroundCalls>(
  call: N,
  payload?: PayloadOf<BackgroundCalls, N>,
): void {
  chrome.runtime?.sendMessage({ call, payload }).catch(() => undefined);
}

/** Whether the extension was updated or removed meanwhile, so that nobody is left to receive. */
export const isOrphaned = (): boolean => chrome.runtime?.id === undefined;
