import type { TextIndex } from '@/lib/extract';
import type { Analysis, Label, Mention } from '@/lib/model';
import { HIGHLIGHT_NAMES } from './names';
import { hide, show } from './painted';

/** The browser moves every range with every change of the page: a thousand are no burden, a hundred thousand are. */
const MAX_RANGES = 2_000;

/**
 * Colours each entity's characters in the page by the sentiment towards it, and nothing else: no node is changed.
 * Places where the page says something else by now are left out. @returns how many mentions are shown
 */
export function paint(analysis: Analysis, index: TextIndex): number {
  const ranges: Record<Label, Range[]> = { positive: [], negative: [], neutral: [], mixed: [] };
  let left = MAX_RANGES;
  let shown = 0;
  for (const { label, mention } of labelledMentions(analysis)) {
    if (left <= 0) break;
    const found = index.rangesOf(mention.start, mention.end);
    ranges[label].push(...found);
    left -= found.length;
    shown += found.length > 0 ? 1 : 0;
  }
  for (const label of Object.keys(HIGHLIGHT_NAMES) as Label[]) show(HIGHLIGHT_NAMES[label], ranges[label]);
  return shown;
}

function* labelledMentions({ tickers, entities }: Analysis): Generator<{ label: Label; mention: Mention }> {
  for (const { label, mentions } of tickers) for (const mention of mentions) yield { label, mention };
  for (const { sentiment, mentions } of entities) {
    if (sentiment) for (const mention of mentions) yield { label: sentiment.label, mention };
  }
}

/** Takes all entity highlights of ours off the page. */
export function clear(): void {
  for (const name of Object.values(HIGHLIGHT_NAMES)) hide(name);
}
