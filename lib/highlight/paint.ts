import type { TextIndex } from '@/lib/extract';
import type { Analysis, Label, Mention } from '@/lib/model';
import { HIGHLIGHT_NAMES } from './names';
import { removeHighlight, setHighlight } from './registry';

/** The browser moves every range with every change of the page: a thousand are no burden, a hundred thousand are. */
const MAX_RANGES = 2_000;

/**
 * Colours each entity's characters in the page by the sentiment towards it, and nothing else: no node is changed.
 * Places where the page says something else by now are left out. @returns how many mentions are shown
 */
export function paintHighlights(analysis: Analysis, index: TextIndex): number {
  shownMentions.clear();
  const ranges: Record<Label, Range[]> = { positive: [], negative: [], neutral: [], mixed: [] };
  let left = MAX_RANGES;
  let shown = 0;
  for (const { label, instrument, mention } of labelledMentions(analysis)) {
    if (left <= 0) break;
    const found = index.rangesOf(mention.start, mention.end);
    for (const range of found) remember(range, instrument);
    ranges[label].push(...found);
    left -= found.length;
    shown += found.length > 0 ? 1 : 0;
  }
  for (const label of Object.keys(HIGHLIGHT_NAMES) as Label[])
    setHighlight(HIGHLIGHT_NAMES[label], ranges[label]);
  return shown;
}

interface Labelled {
  label: Label;
  /** The symbol, or the name where it has none. */
  instrument: string;
  mention: Mention;
}

function* labelledMentions({ tickers, entities }: Analysis): Generator<Labelled> {
  for (const { label, symbol, mentions } of tickers) {
    for (const mention of mentions) yield { label, instrument: symbol, mention };
  }
  for (const { sentiment, name, mentions } of entities) {
    if (sentiment)
      for (const mention of mentions) yield { label: sentiment.label, instrument: name, mention };
  }
}

/** What is painted, by the text node that it stands in. */
const shownMentions = new Map<Node, { range: Range; instrument: string }[]>();

function remember(range: Range, instrument: string): void {
  const beside = shownMentions.get(range.startContainer) ?? [];
  shownMentions.set(range.startContainer, [...beside, { range, instrument }]);
}

/** The painted mention at a place in a text node: highlights are no elements, and get no events. */
export const mentionAt = (node: Node, offset: number) =>
  shownMentions.get(node)?.find(({ range }) => range.isPointInRange(node, offset));

/** Takes all entity highlights of ours off the page. */
export function clearHighlights(): void {
  shownMentions.clear();
  for (const name of Object.values(HIGHLIGHT_NAMES)) removeHighlight(name);
}
