import { describe, expect, it } from 'vitest';
import { findSummarizer, summarizeBuiltIn } from '@/lib/built-in-ai/summarizer';

/**
 * A stand-in for the real API, which no browser on a test machine offers (it needs 22 GB of disk and a GPU): must be
 * downloaded first, counts four characters per unit, aborts by signal, refuses after `destroy`.
 */
class StandIn {
  static state: 'unavailable' | 'downloadable' | 'available' = 'downloadable';
  static last: StandIn;
  inputQuota = 20;
  destroyed = false;
  static availability = async () => StandIn.state;

  static async create(options: {
    signal: AbortSignal;
    monitor(target: EventTarget): void;
  }): Promise<StandIn> {
    options.signal.throwIfAborted();
    const target = new EventTarget();
    options.monitor(target);
    if (StandIn.state === 'downloadable')
      for (const loaded of [0, 0.5, 1])
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
    StandIn.last = new StandIn();
    return StandIn.last;
  }

  measureInputUsage = async (text: string) => Math.ceil(text.length / 4);

  async summarize(text: string, { signal }: { signal: AbortSignal }): Promise<string> {
    signal.throwIfAborted();
    if (this.destroyed) throw new DOMException('destroyed', 'InvalidStateError');
    if ((await this.measureInputUsage(text)) > this.inputQuota)
      throw new DOMException('too long', 'QuotaExceededError');
    return `Summary of ${text.length} characters.`;
  }

  destroy(): void {
    this.destroyed = true;
  }
}

const run = async (text: string, signal = new AbortController().signal) => {
  const shares: number[] = [];
  const { factory } = (await findSummarizer({ Summarizer: StandIn }))!;
  return {
    summary: await summarizeBuiltIn(factory, text, { signal, onDownload: (s) => shares.push(s) }),
    shares,
  };
};

describe('built-in summarizer', () => {
  it('is optional where the browser has none or cannot run it', async () => {
    expect(await findSummarizer({})).toBeUndefined();
    StandIn.state = 'unavailable';
    expect(await findSummarizer({ Summarizer: StandIn })).toBeUndefined();
  });

  it('says in advance whether a download is needed', async () => {
    StandIn.state = 'downloadable';
    expect(await findSummarizer({ Summarizer: StandIn })).toMatchObject({ needsDownload: true });
    StandIn.state = 'available';
    expect(await findSummarizer({ Summarizer: StandIn })).toMatchObject({ needsDownload: false });
  });

  it('shows the download, then nothing to download', async () => {
    StandIn.state = 'downloadable';
    expect((await run('Shares rose.')).shares).toEqual([0, 0.5, 1]);
    StandIn.state = 'available';
    expect((await run('Shares rose.')).shares).toEqual([]);
  });

  it("shortens the input to the model's limit", async () => {
    expect((await run('word '.repeat(100))).summary).toBe('Summary of 76 characters.');
  });

  it('frees the model, even on failure', async () => {
    await run('Shares rose.');
    expect(StandIn.last.destroyed).toBe(true);
    const aborted = AbortSignal.abort();
    await expect(run('Shares rose.', aborted)).rejects.toThrow();
  });
});
