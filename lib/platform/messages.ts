import { browser } from 'wxt/browser';
import { type Outcome, refused, settled } from '@/lib/model';
import { propertyOf } from '@/lib/util/is-object';
// Types only: a content script that only sends must not bundle the schemas.
import type { BackgroundCalls } from './background-calls';
import type { PayloadOf, ReplyOf } from './calls';
import type { DeskCalls } from './desk-calls';
import type { TabCalls } from './tab-calls';

/** A message: the call's name and its payload. */
export interface Message {
  call: string;
  payload: unknown;
}

/** A frame of a tab; 0 is the page itself. */
export interface Frame {
  tabId: number;
  frameId: number;
  /** The document meant: by the time the message arrives, the frame may have navigated to another site. */
  documentId?: string;
}

/** All calls that the background answers. */
type AllCalls = BackgroundCalls & DeskCalls;

/** An `undefined` payload may be omitted. */
type Arguments<P> = undefined extends P ? [payload?: P] : [payload: P];

/** Calls the background. Never rejects: if the background is gone or broken, the outcome is the refusal `failed`. */
export async function sendToBackground<N extends keyof AllCalls>(
  name: N,
  ...[payload]: Arguments<PayloadOf<AllCalls, N>>
): Promise<Outcome<ReplyOf<AllCalls, N>>> {
  return settled(replyTo(() => browser.runtime.sendMessage({ call: name, payload } satisfies Message)));
}

/** Calls the article script in a frame. Never rejects. */
export async function sendToTab<N extends keyof TabCalls>(
  { tabId, ...frame }: Frame,
  name: N,
  ...[payload]: Arguments<PayloadOf<TabCalls, N>>
): Promise<Outcome<ReplyOf<TabCalls, N>>> {
  const message: Message = { call: name, payload };
  return settled(replyTo(() => browser.tabs.sendMessage(tabId, message, frame)));
}

/** Turns exceptions that `send` throws synchronously, after an update of the extension, into rejections. */
async function replyTo<T>(send: () => Promise<unknown>): Promise<Outcome<T>> {
  const reply = await send();
  return isOutcome<T>(reply) ? reply : refused('failed', 'no answer');
}

const isOutcome = <T>(value: unknown): value is Outcome<T> => typeof propertyOf(value, 'ok') === 'boolean';
