import type { Segment, TextSpan } from './text-index';

/** Whitespace and invisible characters: soft hyphens, zero-width and bidi marks. */
const GAP = /[\s\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
const SPACE = /[^\S\ufeff]/;

/** A stretch of a text node, or a break that the markup implies. */
export type Run = TextSpan | ' ' | '\n';

/** One block's text with its segments; offsets count from the block's start. */
export interface BlockText {
  text: string;
  segments: Segment[];
}

/**
 * The text of runs as a reader sees it: whitespace is collapsed to one space, a break is one line feed, and invisible
 * characters are dropped. Every other character is mapped to its text node.
 */
export function textOfRuns(runs: readonly Run[]): BlockText {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let pending: '' | ' ' | '\n' = '';

  const append = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const space = (gap: ' ' | '\n') => {
    if (length > 0 && pending !== '\n') pending = gap;
  };
  const take = (node: Text, from: number, to: number) => {
    if (from === to) return;
    if (pending) append(pending);
    pending = '';
    segments.push({ start: length, length: to - from, node, offset: from });
    append(node.data.slice(from, to));
  };

  for (const run of runs) {
    if (typeof run === 'string') space(run);
    else
      eachPart(
        run,
        (from, to) => take(run.node, from, to),
        () => space(' '),
      );
  }
  return { text: parts.join(''), segments };
}

/** Calls `take` for each stretch of text that is shown unchanged, and `space` for whitespace between them. */
function eachPart(span: TextSpan, take: (from: number, to: number) => void, space: () => void): void {
  const data = span.node.data.slice(span.from, span.to);
  let at = 0;
  for (const { 0: gap, index } of data.matchAll(GAP)) {
    const inside = index > at && index + 1 < data.length;
    if (gap === ' ' && inside) continue;
    take(span.from + at, span.from + index);
    if (SPACE.test(gap)) space();
    at = index + gap.length;
  }
  take(span.from + at, span.to);
}
