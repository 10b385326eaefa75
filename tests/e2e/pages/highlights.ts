import { type Tab, waitFor } from '../driver/driver';

/** A painted range, read back from the page's own registry. */
interface Painted {
  name: string;
  text: string;
  /** Whether it contains page text only. */
  inBody: boolean;
}

/** Our highlights in the page's registry, in document order. */
export const painted = (tab: Tab): Promise<Painted[]> =>
  tab.run(() =>
    Array.from(CSS.highlights)
      .filter(([name]) => name.startsWith('tickertone-'))
      .flatMap(([name, highlight]) => Array.from(highlight, (range) => ({ name, range: range as Range })))
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ name, range }) => ({
        name,
        text: range.toString(),
        inBody: document.body.contains(range.commonAncestorContainer),
      })),
  );

/** Waits for highlights: they are painted in a separate task after the card, all at once. */
export const highlightsOf = (tab: Tab): Promise<Painted[]> =>
  waitFor('highlights', async () => {
    const ranges = await painted(tab);
    return ranges.length > 0 ? ranges : undefined;
  });
