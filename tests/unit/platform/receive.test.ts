import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { done } from '@/lib/model';
import { forgetListeners, send } from './runtime';

const { describeSender, onCalls } = await import('@/lib/platform/receive');
const { call } = await import('@/lib/platform/calls');
const { checked, nothing } = await import('@/lib/platform/schemas');

const TABLE = {
  whence: call<string>()(['content'], nothing),
  double: call<number>()(['content'], checked(v.object({ n: v.number() }))),
  broken: call<null>()(['page'], nothing),
};
const PAGE = { id: 'own', url: 'chrome-extension://own/popup.html' };
const CONTENT = { id: 'own', url: 'https://example.com/', tab: { id: 7 }, frameId: 0 };

beforeEach(() => {
  forgetListeners();
  onCalls(TABLE, {
    double: ({ n }) => done(n * 2),
    whence: (_, { url }) => done(url),
    broken: () => {
      throw new Error('boom');
    },
  });
});

describe('onCalls', () => {
  it('answers a call', async () =>
    expect(await send({ call: 'double', payload: { n: 2 } }, CONTENT)).toEqual(done(4)));
  it('refuses a payload that does not fit', async () =>
    expect(await send({ call: 'double', payload: { n: '2' } }, CONTENT)).toMatchObject({ ok: false }));
  it('refuses a sender that may not make the call', async () =>
    expect(await send({ call: 'double', payload: { n: 2 } }, PAGE)).toMatchObject({
      detail: 'sender not allowed',
    }));
  it.each([
    ['the tab where its page navigated by itself', { tab: { url: 'https://example.com/story' } }, '/story'],
    ['the frame within a page', { tab: { url: 'https://example.com/story' }, frameId: 3 }, '/'],
    ['the document where the tab is elsewhere by now', { tab: { url: 'https://other.com/' } }, '/'],
  ])('takes the address of %s', async (_, sender, path) =>
    expect(await send({ call: 'whence' }, { ...CONTENT, ...sender })).toEqual(
      done(`https://example.com${path}`),
    ),
  );
  it('refuses another extension', async () =>
    expect(await send({ call: 'double', payload: { n: 2 } }, { ...CONTENT, id: 'other' })).toMatchObject({
      ok: false,
    }));
  it('refuses a prerendered page', async () =>
    expect(await send({ call: 'whence' }, { ...CONTENT, documentLifecycle: 'prerender' })).toMatchObject({
      ok: false,
    }));
  it.each(['', 'chrome-extension://own/background.js'])(
    'takes no frame in a tab for the background whose address is said to be %j',
    (url) => {
      const raw = { id: 'own', url, tab: { id: 7 }, frameId: 3 };
      expect(describeSender(raw as never)?.from).not.toBe('background');
    },
  );
  it.each(['background.js', '_generated_background_page.html'])(
    'takes no page for the background because its file is called %s',
    async (file) => {
      const none = { id: 'own', url: `https://evil.example/${file}` };
      expect(describeSender(none as never)).toBeUndefined();
      expect(describeSender({ ...none, url: `chrome-extension://own/${file}` } as never)?.from).toBe(
        'background',
      );
    },
  );
  it('turns a failing handler into a refusal', async () =>
    expect(await send({ call: 'broken' }, PAGE)).toEqual({ ok: false, reason: 'failed', detail: 'boom' }));
  it.each([null, 'double', {}, { call: 5 }, { call: 'toString' }, { call: '__proto__' }])(
    'leaves %j to others',
    async (message) => expect(await send(message, CONTENT)).toBeUndefined(),
  );
});
