import type { BackgroundCalls } from './background-calls';
import type { PayloadOf } from './calls';
import type { Message } from './messages';

/** The one call that is used of either browser's own object: looking for more of it costs every page. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: Message): Promise<unknown> } };

/** Tells the background, which may be away: no answer is waited for. */
export function tellBackground<N extends keyof BackgroundCalls>(
  call: N,
  payload?: PayloadOf<BackgroundCalls, N>,
): void {
  chrome.runtime?.sendMessage({ call, payload }).catch(() => undefined);
}

/** The extension was updated or removed meanwhile: nobody is left to tell. */
export const isOrphaned = (): boolean => chrome.runtime?.id === undefined;
