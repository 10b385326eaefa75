import { type Tab, waitFor } from '../driver/driver';

/** A painted range, read back from the page's own registry. */
interface Painted {
  name: string;
  text: string;
  /** Nothing but text of the page lies in it. */
  inBody: boolean;
}

/** Everything that stands in the page's highlight registry under our names, in the page's order. */
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

/** Waits for highlights: they come in a task of their own after the card, and then all at once. */
export const highlightsOf = (tab: Tab): Promise<Painted[]> =>
  waitFor('highlights', async () => {
    const ranges = await painted(tab);
    return ranges.length > 0 ? ranges : undefined;
  });
