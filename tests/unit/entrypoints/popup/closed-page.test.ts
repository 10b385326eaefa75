import { expect, it } from 'vitest';

const sendMessage = async () => ({ ok: true, value: { phase: 'idle' } });
Object.assign(globalThis, { browser: { runtime: { id: 'own', sendMessage } } });
// Imported after `browser` is defined, since modules look for it when they load.
const { pageOf } = await import('@/entrypoints/popup/tab');

it.each([
  ['chrome://settings/', { phase: 'refused', reason: 'unsupported-page' }],
  ['view-source:https://news.example/a', { phase: 'refused', reason: 'unsupported-page' }],
  ['https://news.example/a', { phase: 'idle' }],
  ['file:///home/reader/story.html', { phase: 'idle' }],
  // The browser hides some addresses from us.
  [undefined, { phase: 'idle' }],
])('the popup on %s says %o', async (url, page) => {
  expect(await pageOf({ id: 1, ...(url !== undefined && { url }) })).toEqual({ page });
});
