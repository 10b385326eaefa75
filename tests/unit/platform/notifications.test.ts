import { expect, it, vi } from 'vitest';

const create = vi.fn();
const clear = vi.fn(async () => true);
const getAll = async () => ({ 'alert:r:a': true, 'alert:r:b': true, other: true });
const texts: Record<string, string> = { locale: 'de', label_negative: 'negativ' };
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'own', getURL: (path: string) => path },
    i18n: { getMessage: (key: string) => texts[key] ?? '' },
    notifications: { create, clear, getAll },
  },
});
// Imported after `browser` is defined, since modules look for it when they load.
const { notify, withdraw } = await import('@/lib/platform/background/notifications');

const FIRING = {
  id: 'r:a',
  ruleName: 'Mine',
  symbol: 'META',
  score: -0.62,
  title: 'Meta falls',
  sentence: '',
};
const shown = async (more: object) => {
  await notify({ ...FIRING, ...more } as never);
  return create.mock.lastCall![1];
};

it('names the symbol, the tone in the reader’s language, the rule and the story', async () => {
  const sentence = 'Shares fell.';
  expect(await shown({ label: 'negative', sentence })).toMatchObject({
    title: 'META: negativ −0,62 · Mine',
    message: 'Meta falls\nShares fell.',
  });
});

it('says the score alone of what an earlier version fired, and nothing twice', async () => {
  expect(await shown({ sentence: 'Meta falls' })).toMatchObject({
    title: 'META: −0,62 · Mine',
    message: 'Meta falls',
  });
});

it("shows a page's title and sentence in a line each, without characters that disguise them", async () => {
  const sentence = 'Shares fell.\n\nYour bank\u202e says\u200b: call us';
  expect(await shown({ title: 'A\nstory', sentence })).toMatchObject({
    message: 'A story\nShares fell. Your bank says: call us',
  });
});

it('says by which rule in a line too: a rule may come out of a file', async () => {
  expect(await shown({ ruleName: 'Mine\n\u202eYour bank\u200b' })).toMatchObject({
    title: 'META: −0,62 · Mine Your bank',
  });
});

it('takes away those of some firings, or all of ours', async () => {
  await withdraw([FIRING] as never);
  expect(clear.mock.calls).toEqual([['alert:r:a']]);
  clear.mockClear();
  await withdraw();
  expect(clear.mock.calls).toEqual([['alert:r:a'], ['alert:r:b']]);
});
