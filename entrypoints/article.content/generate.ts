import type { Generated } from '@/components/overlay';
import { findSummarizer, summarizeBuiltIn } from '@/lib/built-in-ai/summarizer';

/** Whether this browser has a model of its own; the reader's click starts it. */
export const offerGenerated = async (): Promise<Generated | undefined> =>
  (await findSummarizer(globalThis)) && { phase: 'offered' };

/** Asks the browser's model for its summary, and tells how far it is. */
export async function generate(
  text: string,
  signal: AbortSignal,
  show: (generated: Generated) => void,
): Promise<void> {
  const factory = await findSummarizer(globalThis);
  if (!factory || signal.aborted) return;
  show({ phase: 'working' });
  const onDownload = (progress: number) =>
    show(progress < 1 ? { phase: 'downloading', progress } : { phase: 'working' });
  try {
    show({ phase: 'ready', text: await summarizeBuiltIn(factory, text, { signal, onDownload }) });
  } catch {
    if (!signal.aborted) show({ phase: 'failed' });
  }
}
