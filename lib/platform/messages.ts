import { browser } from 'wxt/browser';
import { type Outcome, refused, settled } from '@/lib/model';
import { propertyOf } from '@/lib/util/is-object';
// Types alone: a content script that only sends must not carry the schemas.
import type { BackgroundCalls } from './background-calls';
import type { PayloadOf, ReplyOf } from './calls';
import type { DeskCalls } from './desk-calls';
import type { TabCalls } from './tab-calls';

/** What crosses: a name of the table and its payload. */
export interface Message {
  call: string;
  payload: unknown;
}

/** A frame of a tab; 0 is the page itself. */
export interface Frame {
  tabId: number;
  frameId: number;
  /** The one document in it that is meant: by the time it is reached the frame may have gone on to another site. */
  documentId?: string;
}

/** All that the background answers. */
type AllCalls = BackgroundCalls & DeskCalls;

/** An `undefined` payload may be left out. */
type Arguments<P> = undefined extends P ? [payload?: P] : [payload: P];

/** Calls the background. Never rejects: a background that is away or broken is the refusal `failed`. */
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

/** Makes what `send` throws at once, because we were updated meanwhile, a rejection too. */
async function replyTo<T>(send: () => Promise<unknown>): Promise<Outcome<T>> {
  const reply = await send();
  return isOutcome<T>(reply) ? reply : refused('failed', 'no answer');
}

const isOutcome = <T>(value: unknown): value is Outcome<T> => typeof propertyOf(value, 'ok') === 'boolean';
