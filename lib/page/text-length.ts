import type { TextIndex } from '@/lib/extract';

/** Relative change of length, 0..1, from which a text is read again. */
const SHARE = 0.1;

const lengths = new WeakMap<TextIndex, number>();

/**
 * Whether the part of the page that holds the text has become much longer or shorter since the first call for this
 * index.
 */
export function textLengthChanged(index: TextIndex): boolean {
  const length = lengthAround(index);
  const before = lengths.get(index);
  if (before === undefined) lengths.set(index, length);
  return before !== undefined && Math.abs(length - before) > SHARE * before;
}

/** Articles that load in steps grow the element that holds their paragraphs. */
function lengthAround(index: TextIndex): number {
  const [first] = index.rangesOf(0, 1);
  const [last] = index.rangesOf(index.text.length - 1, index.text.length);
  if (!first || !last) return 0;
  const around = first.cloneRange();
  around.setEnd(last.endContainer, last.endOffset);
  return around.commonAncestorContainer.textContent?.length ?? 0;
}
