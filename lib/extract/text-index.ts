import { partitionPoint } from '@/lib/util/partition-point';

/** Maps `[start, start + length)` of the article's text to `node.data` from `offset` on. */
export interface Segment {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/** Characters `[from, to)` of a text node of the page. */
export interface TextSpan {
  node: Text;
  from: number;
  to: number;
}

/** Maps offsets in `Article.text` back to the page. */
export interface TextIndex {
  /** The text that the offsets refer to. */
  readonly text: string;
  /**
   * The ranges on the page that show exactly `[start, end)`, one per text node, in order. Empty if the page's text has
   * changed there.
   */
  rangesOf(start: number, end: number): Range[];
  /** Whether the page still has all of the text in the same places. */
  isCurrent(): boolean;
  /** The root node of the text's beginning: the document, a shadow root, or a subtree removed from the page. */
  root(): Node | undefined;
}

/** Indexes a text by its segments, which must be in order and not overlap. */
export function createTextIndex(text: string, segments: readonly Segment[]): TextIndex {
  const says = ({ node, offset, start, length }: Segment) =>
    node.isConnected && node.data.startsWith(text.slice(start, start + length), offset);

  function parts(start: number, end: number): Segment[] {
    const found: Segment[] = [];
    for (let i = firstAfter(segments, start); i < segments.length && segments[i]!.start < end; i++) {
      found.push(clip(segments[i]!, start, end));
    }
    return found;
  }

  function holds(start: number, end: number): boolean {
    const found = parts(start, end);
    return found.length > 0 && found.every(says);
  }

  return {
    text,
    rangesOf: (start, end) => (holds(start, end) ? joinByNode(parts(start, end)).map(rangeOf) : []),
    isCurrent: () => segments.every(says),
    root: () => segments[0]?.node.getRootNode(),
  };
}

/** Index of the first segment that ends after `at`. */
const firstAfter = (segments: readonly Segment[], at: number): number =>
  partitionPoint(segments.length, (i) => segments[i]!.start + segments[i]!.length <= at);

function clip({ start, length, node, offset }: Segment, from: number, to: number): Segment {
  const begin = Math.max(start, from);
  return { start: begin, length: Math.min(start + length, to) - begin, node, offset: offset + begin - start };
}

function joinByNode(parts: readonly Segment[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { node, offset, length } of parts) {
    const last = spans.at(-1);
    if (last?.node === node) last.to = offset + length;
    else spans.push({ node, from: offset, to: offset + length });
  }
  return spans;
}

function rangeOf({ node, from, to }: TextSpan): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
