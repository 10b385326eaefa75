import { browser } from 'wxt/browser';
import { type Outcome, refused } from '@/lib/model';
import type { Message } from '@/lib/platform/messages';
import type { Send } from './services';

/** Calls the background by the desk's own table. Never rejects. */
export const sendDesk: Send = async (name, payload) => {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ call: name, payload } satisfies Message);
    return (reply as Outcome<never> | undefined) ?? refused('failed', 'no answer');
  } catch (error) {
    return refused('failed', error instanceof Error ? error.message : String(error));
  }
};
