import type { TextIndex } from '@/lib/extract';
import type { Analysis, Label, Mention } from '@/lib/model';
import { HIGHLIGHT_NAMES } from './names';
import { removeHighlight, setHighlight } from './registry';

/**
 * The browser updates every range on every DOM change: a thousand ranges cost little, a hundred thousand too much.
 */
const MAX_RANGES = 2_000;

/**
 * Colors each mention in the page by the sentiment towards its entity, without changing any node. Skips mentions
 * whose text has changed on the page.
 * @returns how many mentions are shown
 */
export function paintHighlights(analysis: Analysis, index: TextIndex): number {
  forget();
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
  /** The symbol, or the name of an entity without one. */
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

/** The painted mentions by the text node that they begin in. */
const shownMentions = new Map<Node, { range: Range; instrument: string }[]>();

/** The shadow roots that contain a painted mention. */
const shadows = new Set<ShadowRoot>();

function forget(): void {
  shownMentions.clear();
  shadows.clear();
}

function remember(range: Range, instrument: string): void {
  const root = range.startContainer.getRootNode();
  if ('host' in root) shadows.add(root as ShadowRoot);
  const beside = shownMentions.get(range.startContainer) ?? [];
  shownMentions.set(range.startContainer, [...beside, { range, instrument }]);
}

/**
 * The painted mention at a point of the viewport, in CSS pixels. Needed because highlights are not elements and get
 * no events.
 */
export function mentionAt(document: Document, x: number, y: number) {
  const place = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadows] });
  if (!place) return undefined;
  const { offsetNode: node, offset } = place;
  return shownMentions.get(node)?.find(({ range }) => range.isPointInRange(node, offset));
}

/** Removes all our entity highlights from the page. */
export function clearHighlights(): void {
  forget();
  for (const name of Object.values(HIGHLIGHT_NAMES)) removeHighlight(name);
}
