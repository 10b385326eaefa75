import type { Generated } from '@/components/overlay';
import { findSummarizer, summarizeBuiltIn } from '@/lib/built-in-ai/summarizer';
import type { CardOwner } from './card-owner';

/** Whether this browser has a model of its own, and whether it must be downloaded; the reader's click starts it. */
export async function offerGenerated(): Promise<Generated | undefined> {
  const found = await findSummarizer(globalThis);
  return found && { phase: 'offered', needsDownload: found.needsDownload };
}

/** Actions on the browser's own summary of the shown article. */
export function createGeneration({ page, signal, remarks, remark }: CardOwner) {
  let running = new AbortController();
  const show = (generated: Generated) => remark({ generated });
  return {
    start(): void {
      const { state } = page();
      if (state.phase !== 'done') return;
      running = new AbortController();
      void generate(state.extracted.article.text, AbortSignal.any([signal(), running.signal]), show);
    },
    stop(): void {
      running.abort();
      show({ phase: 'offered', needsDownload: remarks().generated?.phase === 'downloading' });
    },
  };
}

/** Generates a summary with the browser's model, and reports progress until done or until `signal` aborts. */
export async function generate(
  text: string,
  signal: AbortSignal,
  show: (generated: Generated) => void,
): Promise<void> {
  const found = await findSummarizer(globalThis);
  const tell = (generated: Generated) => {
    if (!signal.aborted) show(generated);
  };
  if (!found || signal.aborted) return;
  tell({ phase: 'working' });
  const onDownload = (progress: number) =>
    tell(progress < 1 ? { phase: 'downloading', progress } : { phase: 'working' });
  try {
    tell({ phase: 'ready', text: await summarizeBuiltIn(found.factory, text, { signal, onDownload }) });
  } catch {
    tell({ phase: 'failed' });
  }
}
