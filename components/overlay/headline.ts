import type { Analysis, Label, Settings } from '@/lib/model';
import { ledgerOf, scoredSentences } from './ledger';

/** What the title says against what the body says, where a title of a tone has not the body's. */
export function headlineAgainstBody(
  analysis: Analysis,
  thresholds: Settings['thresholds'],
): { headline: Label; body: Label } | undefined {
  const title = scoredSentences(analysis)[0]?.sentence;
  if (title?.part !== 'title' || title.label === 'neutral') return undefined;
  const body = ledgerOf(analysis, new Set([0]), thresholds).overall?.label;
  return body === undefined || body === title.label ? undefined : { headline: title.label, body };
}
