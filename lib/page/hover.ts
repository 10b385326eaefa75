import { mentionAt } from '@/lib/highlight';

/** A painted mention under the pointer; edges in CSS pixels of the viewport. */
export interface HoveredMention {
  instrument: string;
  left: number;
  top: number;
  bottom: number;
}

/**
 * Reports which painted mention the pointer is over, at most once a frame. Reports nothing while the pointer is over
 * `card`, so that it can move there.
 */
export function watchHover(
  document: Document,
  card: Node,
  signal: AbortSignal,
  onHover: (mention: HoveredMention | undefined) => void,
): void {
  let last: string | undefined;
  let waiting = false;
  const look = (x: number, y: number) => {
    waiting = false;
    const mention = signal.aborted ? undefined : mentionUnder(document, x, y);
    const key = mention && `${mention.instrument} ${mention.left} ${mention.top}`;
    if (key !== last) onHover(mention);
    last = key;
  };
  const onMove = ({ target, clientX, clientY, isTrusted }: PointerEvent) => {
    // Ignore synthetic events: they are no pointer, and may lack coordinates.
    if (waiting || !isTrusted || target === card) return;
    waiting = true;
    requestAnimationFrame(() => look(clientX, clientY));
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
}

function mentionUnder(document: Document, x: number, y: number): HoveredMention | undefined {
  const found = mentionAt(document, x, y);
  if (!found) return undefined;
  // In the empty part of a line, the nearest caret is after the last character: check that the pointer is really over
  // the text.
  const box = Array.from(found.range.getClientRects()).find((rect) => isIn(rect, x, y));
  return box && { instrument: found.instrument, left: box.left, top: box.top, bottom: box.bottom };
}

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
