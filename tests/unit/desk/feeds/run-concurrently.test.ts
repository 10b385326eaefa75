import { describe, expect, it } from 'vitest';
import { runConcurrently } from '@/lib/desk/feeds/run-concurrently';

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('work that runs concurrently', () => {
  it('hands over each result once, in batches of what is ready', async () => {
    const batches: number[][] = [];
    const all = Array.from({ length: 20 }, (_, at) => at);
    for await (const batch of runConcurrently(all, 4, async (one) => one * 2)) {
      batches.push(batch);
      await soon();
    }
    expect(batches.flat().sort((a, b) => a - b)).toEqual(all.map((one) => one * 2));
    expect(Math.max(...batches.map(({ length }) => length))).toBeGreaterThan(1);
  });

  it('works on no more than it may at the same time', async () => {
    let [running, most] = [0, 0];
    const work = async () => {
      most = Math.max(most, ++running);
      await soon();
      running--;
    };
    for await (const _ of runConcurrently(Array(20).fill(0), 3, work));
    expect(most).toBe(3);
  });

  it('does not wait for the slow where others are ready', async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    const seen: string[] = [];
    for await (const batch of runConcurrently(['slow', 'a', 'b', 'c'], 2, async (one) => {
      if (one === 'slow') await slow;
      return one;
    })) {
      seen.push(...batch);
      if (seen.length === 3) release();
    }
    expect(seen).toEqual(['a', 'b', 'c', 'slow']);
  });

  it('throws what the work throws, also while the results before are taken', async () => {
    const taken = async () => {
      for await (const _ of runConcurrently([1, 2], 2, async (one) => {
        if (one === 2) throw new Error('broken');
      }))
        await soon();
    };
    await expect(taken()).rejects.toThrow('broken');
  });

  it('is over at once where there is nothing to do', async () => {
    for await (const _ of runConcurrently([], 3, soon)) expect.unreachable();
  });
});
