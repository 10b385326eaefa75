import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Sender } from '@/lib/platform/receive';
import type { TabState } from '@/lib/platform/tab-state';
import { badge, session } from './one-tab';

// Imported after `browser` is defined, since modules look for it when they load.
const { createHandlers } = await import('@/lib/platform/background/handlers');
const { refused } = createHandlers({} as Parameters<typeof createHandlers>[0]);

const URL = 'https://news.example/a';
const answered = { phase: 'done', url: URL, kind: 'page', analysis: {} } as TabState;
const sender: Sender = {
  from: 'content',
  url: URL,
  tabId: 1,
  frameId: 0,
  pageUrl: URL,
  incognito: false,
};

beforeEach(() => {
  badge.title = 'as it was';
  session['tab:1'] = answered;
});

it('keeps the requested result if the gate later finds no article', async () => {
  await refused({ reason: 'no-text', present: true }, sender);
  expect([session['tab:1'], badge.title]).toEqual([answered, 'as it was']);
});

it.each<[string, Parameters<typeof refused>[0], Partial<Sender>]>([
  ['the article script says so itself', { reason: 'no-text' }, {}],
  ['the page was loaded anew', { reason: 'no-text', present: false }, {}],
  ['the answer was for another address', { reason: 'no-text', present: true }, { url: `${URL}/other` }],
])('says that there is none where %s', async (_, payload, from) => {
  await refused(payload, { ...sender, ...from });
  expect(session['tab:1']).toMatchObject({ phase: 'refused' });
  expect(badge.title).toContain('refusal_no_text');
});

it("keeps the page's state if a frame in it has no article", async () => {
  await refused({ reason: 'no-text', present: false }, { ...sender, frameId: 3 });
  expect([session['tab:1'], badge.title]).toEqual([answered, 'as it was']);
});
