import { expect, it } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const listeners: Listener[] = [];
let answer = (_: object) => {};
const session = { get: () => new Promise((resolve) => (answer = resolve)) };
const onChanged = { addListener: (listener: Listener) => listeners.push(listener) };
Object.assign(globalThis, { browser: { runtime: { id: 'own' }, storage: { session, onChanged } } });
// Imported after `browser` is defined, since modules look for it when they load.
const { watchQuota } = await import('@/lib/platform/quota');

it('does not overwrite a report by an older value', async () => {
  const told: boolean[] = [];
  watchQuota((isFull) => told.push(isFull));
  listeners[0]!({ 'history-full': { newValue: true } }, 'session');
  answer({});
  await Promise.resolve();
  expect(told).toEqual([true]);
});

it('reports the value read if nothing changed meanwhile', async () => {
  const told: boolean[] = [];
  watchQuota((isFull) => told.push(isFull));
  answer({ 'history-full': true });
  await Promise.resolve();
  expect(told).toEqual([true]);
});
