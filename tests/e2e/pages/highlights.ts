import type { Tab } from '../driver/driver';

/** A painted range, read back from the page's own registry. */
export interface Painted {
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
