import { expect, it, vi } from 'vitest';

const create = vi.fn();
Object.assign(globalThis, {
  browser: { runtime: { id: 'own', getURL: (path: string) => path }, notifications: { create } },
});
// After the browser is there: what uses it looks for it once.
const { notify } = await import('@/lib/platform/background/notifications');

it('says a sentence of a page in one line, without marks that make it read as another', async () => {
  const sentence = 'Shares fell.\n\nYour bank\u202e says\u200b: call us';
  await notify({ id: 'r:a', ruleName: 'Mine', symbol: 'META', sentence, title: 'T' } as never);
  expect(create.mock.calls[0]![1]).toMatchObject({ message: 'Shares fell. Your bank says: call us' });
});
