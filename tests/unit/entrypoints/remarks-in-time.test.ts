import { beforeEach, expect, it, vi } from 'vitest';
import { createCallbacks } from '@/entrypoints/article.content/callbacks';
import { generate } from '@/entrypoints/article.content/generate';
import { sendToBackground } from '@/lib/platform/messages';

vi.mock('@/lib/platform/messages', () => ({ sendToBackground: vi.fn() }));

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});

it('tells of no words of a sentence that is no longer shown', async () => {
  const told: string[] = [];
  let answer: (outcome: unknown) => void = () => undefined;
  vi.mocked(sendToBackground).mockReturnValue(new Promise((resolve) => (answer = resolve as never)) as never);
  const callbacks = createCallbacks({
    page: () => ({ state: { phase: 'idle' } }) as never,
    settings: () => ({}) as never,
    remarks: () => ({ excluded: new Set(), explained: new Map() }),
    remark: ({ explained }) => told.push(...Array.from(explained!.values(), ({ phase }) => phase)),
    configure: () => undefined,
    dismiss: () => undefined,
    root: () => undefined,
    signal: () => life.signal,
  });
  callbacks.explainSentence(1);
  life.abort();
  answer({ ok: false, reason: 'failed' });
  await vi.waitFor(() => expect(sendToBackground).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual(['asking']);
});

it('begins no summary of a text that is no longer shown', async () => {
  vi.stubGlobal('Summarizer', { availability: async () => 'available' });
  const shown: unknown[] = [];
  const begun = generate('A text.', life.signal, (generated) => shown.push(generated));
  life.abort();
  await begun;
  vi.unstubAllGlobals();
  expect(shown).toEqual([]);
});
