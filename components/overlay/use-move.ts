import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OverlayPlace } from '@/lib/model';
import { placeAfterKey, placeWithin } from './place';

/** What moves the card: its place, and the listeners of its handle. */
export interface Move {
  /** Where to draw it now: where the reader has put it, or else the given place. */
  place: OverlayPlace;
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Where the pointer took hold, and where the card stood then. */
interface Hold {
  x: number;
  y: number;
  from: OverlayPlace;
}

/** Moving by pointer (follows at once, reported when let go) and by arrow keys (reported at each press). */
export function useMove(
  card: RefObject<HTMLElement | null>,
  given: OverlayPlace,
  report: (place: OverlayPlace) => void,
): Move {
  const hold = useRef<Hold>(undefined);
  /** Holds until the owner gives another place, so that the card does not jump back while the owner saves it. */
  const [moved, setMoved] = useState<{ given: OverlayPlace; to: OverlayPlace }>();
  const place = moved?.given === given ? moved.to : given;

  const moveTo = (to: OverlayPlace): OverlayPlace => {
    const { width = 0, height = 0 } = card.current?.getBoundingClientRect() ?? {};
    const inside = placeWithin(to, { width: innerWidth, height: innerHeight }, { width, height });
    setMoved({ given, to: inside });
    return inside;
  };
  return {
    place,
    onPointerDown(event) {
      if (event.button !== 0 || isControl(event)) return;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      hold.current = { x: event.clientX, y: event.clientY, from: place };
    },
    onPointerMove({ clientX, clientY }) {
      if (hold.current === undefined) return;
      const { x, y, from } = hold.current;
      moveTo({ ...from, top: from.top + clientY - y, right: from.right - (clientX - x) });
    },
    onPointerUp() {
      if (hold.current !== undefined && place !== hold.current.from) report(place);
      hold.current = undefined;
    },
    onKeyDown(event) {
      const to = placeAfterKey(place, event.key, event.shiftKey);
      if (to === undefined) return;
      event.preventDefault();
      report(moveTo(to));
    },
  };
}

const isControl = (event: PointerEvent): boolean =>
  event.target instanceof Element && event.target.closest('button:not(.grip), a, input') !== null;
