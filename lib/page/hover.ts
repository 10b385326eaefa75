import { mentionAt } from '@/lib/highlight';

/** A painted mention under the pointer; edges in CSS pixels of the viewport. */
export interface HoveredMention {
  instrument: string;
  left: number;
  top: number;
  bottom: number;
}

/**
 * Tells which painted mention the pointer is over, once a frame at most. Over `card` nothing changes, so that the
 * pointer can go there.
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
    // An event that the page made up is no pointer, and may lack coordinates.
    if (waiting || !isTrusted || target === card) return;
    waiting = true;
    requestAnimationFrame(() => look(clientX, clientY));
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
}

function mentionUnder(document: Document, x: number, y: number): HoveredMention | undefined {
  const found = mentionAt(document, x, y);
  if (!found) return undefined;
  // The caret nearest to an empty part of a line is the last character before it.
  const box = Array.from(found.range.getClientRects()).find((rect) => isIn(rect, x, y));
  return box && { instrument: found.instrument, left: box.left, top: box.top, bottom: box.bottom };
}

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
