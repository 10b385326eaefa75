import { beforeEach, expect, it, vi } from 'vitest';
import type { Generated } from '@/components/overlay';
import { createCallbacks } from '@/entrypoints/article.content/callbacks';
import type { CardOwner } from '@/entrypoints/article.content/card-owner';
import { createGeneration, generate } from '@/entrypoints/article.content/generate';
import { sendToBackground } from '@/lib/platform/messages';

vi.mock('@/lib/platform/messages', () => ({ sendToBackground: vi.fn() }));

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});

/** A card owner without a visible card. */
const NO_CARD: Omit<CardOwner, 'remark' | 'signal'> = {
  page: () => ({ state: { phase: 'idle' } }) as never,
  settings: () => ({}) as never,
  remarks: () => ({ excluded: new Set(), explained: new Map() }),
  configure: () => undefined,
  dismiss: () => undefined,
  root: () => undefined,
};

it('tells of no words of a sentence that is no longer shown', async () => {
  const told: string[] = [];
  let answer: (outcome: unknown) => void = () => undefined;
  vi.mocked(sendToBackground).mockReturnValue(new Promise((resolve) => (answer = resolve as never)) as never);
  const callbacks = createCallbacks({
    ...NO_CARD,
    remark: ({ explained }) => told.push(...Array.from(explained!.values(), ({ phase }) => phase)),
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

it('cancels a download on request, and offers it again', async () => {
  let asked: AbortSignal | undefined;
  const create = ({ signal, monitor }: { signal: AbortSignal; monitor(target: EventTarget): void }) => {
    asked = signal;
    const target = new EventTarget();
    monitor(target);
    target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  vi.stubGlobal('Summarizer', { availability: async () => 'downloadable', create });
  const shown: Generated[] = [];
  const { start, stop } = createGeneration({
    ...NO_CARD,
    page: () => ({ state: { phase: 'done', extracted: { article: { text: 'A text.' } } } }) as never,
    remarks: () => ({ ...NO_CARD.remarks(), generated: shown.at(-1)! }),
    remark: ({ generated }) => shown.push(generated!),
    signal: () => life.signal,
  });
  start();
  await vi.waitFor(() => expect(shown.at(-1)?.phase).toBe('downloading'));
  stop();
  await new Promise((resolve) => setTimeout(resolve));
  vi.unstubAllGlobals();
  expect(asked?.aborted).toBe(true);
  expect(shown.at(-1)).toEqual({ phase: 'offered', needsDownload: true });
});
