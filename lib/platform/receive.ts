import { type Browser, browser } from 'wxt/browser';
import { failed, type Outcome, refused } from '@/lib/model';
import { propertyOf } from '@/lib/util/is-object';
import type { CallTable, Origin, PayloadOf, ReplyOf } from './calls';

/** Who called, according to the browser, never to the message. */
export interface Sender {
  from: Origin;
  url: string;
  tabId: number | undefined;
  frameId: number;
  /** Which of the frame's successive documents; unknown in older browsers. */
  documentId?: string | undefined;
  /** Address of the page around the frame, if the browser lets us see it. */
  pageUrl: string | undefined;
  incognito: boolean;
}

/** One function for each call of a table. What it throws becomes a refusal. */
export type Handlers<T extends CallTable> = {
  [N in keyof T]: (
    payload: PayloadOf<T, N>,
    sender: Sender,
  ) => Outcome<ReplyOf<T, N>> | Promise<Outcome<ReplyOf<T, N>>>;
};

type RawSender = Browser.runtime.MessageSender;

/**
 * Registers the single message receiver of a context. Refuses calls outside the table, from a sender that may not make
 * them, or with an invalid payload; a handler that throws becomes a refusal too. Replies by `sendResponse` and `return
 * true`, which all browsers support.
 * @returns a function that stops receiving
 */
export function onCalls<T extends CallTable>(table: T, handlers: Handlers<T>): () => void {
  const listener = (message: unknown, raw: RawSender, sendResponse: (reply: unknown) => void) => {
    const name = nameIn(message);
    if (name === undefined || !Object.hasOwn(table, name)) return undefined;
    const answered = answer({ table, handlers }, { name, payload: propertyOf(message, 'payload') }, raw);
    void answered.then(sendResponse);
    return true;
  };
  // The polyfill's types expect listeners to return promises; both browsers document `true`.
  const register = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(register);
  return () => browser.runtime.onMessage.removeListener(register);
}

function nameIn(message: unknown): string | undefined {
  const name = propertyOf(message, 'call');
  return typeof name === 'string' ? name : undefined;
}

async function answer<T extends CallTable>(
  { table, handlers }: { table: T; handlers: Handlers<T> },
  { name, payload }: { name: keyof T & string; payload: unknown },
  raw: RawSender,
): Promise<Outcome<unknown>> {
  const call = table[name]!;
  const sender = describeSender(raw);
  if (sender === undefined || !call.from.includes(sender.from))
    return refused('failed', 'sender not allowed');
  const checked = call.check(payload);
  if (!checked.ok) return checked;
  try {
    return await handlers[name]!(checked.value as PayloadOf<T, typeof name>, sender);
  } catch (error) {
    return failed(error);
  }
}

/**
 * Identifies the sender. `undefined` for other extensions, for anything that is neither a web page's frame nor ours,
 * and for a prerendered page: the reader has not gone there, and its tab shows another one.
 */
export function describeSender(raw: RawSender): Sender | undefined {
  if (raw.id !== browser.runtime.id || raw.documentLifecycle === 'prerender') return undefined;
  const url = raw.url ?? '';
  const from = originOf(url, raw.tab !== undefined);
  if (from === undefined) return undefined;
  return {
    from,
    url: presentAddress(url, raw),
    tabId: raw.tab?.id,
    frameId: raw.frameId ?? 0,
    documentId: raw.documentId,
    pageUrl: raw.tab?.url,
    incognito: raw.tab?.incognito ?? false,
  };
}

/** A document's `url` stays that of its load when a script navigates; its tab knows the new one. */
function presentAddress(url: string, { frameId, tab }: RawSender): string {
  const now = frameId === 0 && tab?.url ? tab.url : url;
  return URL.parse(now)?.origin === URL.parse(url)?.origin ? now : url;
}

/** The background's file name in each browser. */
const BACKGROUNDS = ['background.js', '_generated_background_page.html'];

function originOf(url: string, hasTab: boolean): Origin | undefined {
  const own = browser.runtime.getURL('/');
  // A service worker's messages have its script's address or none. A page could have a file of that name too.
  if (!hasTab && ['', ...BACKGROUNDS.map((file) => own + file)].includes(url)) return 'background';
  if (url.startsWith(own)) return 'page';
  return hasTab ? 'content' : undefined;
}
