import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OverlayPlace } from '@/lib/model';
import { placeAfterKey, placeWithin } from './place';

/** The card's position, and the listeners of its handle. */
export interface Move {
  /** Where to draw it: the position the reader moved it to, or else the given one. */
  place: OverlayPlace;
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Where the pointer pressed, and where the card was then. */
interface Hold {
  x: number;
  y: number;
  from: OverlayPlace;
}

/** Moves the card by pointer (follows at once, reported on release) and arrow keys (reported at each press). */
export function useMove(
  card: RefObject<HTMLElement | null>,
  given: OverlayPlace,
  report: (place: OverlayPlace) => void,
): Move {
  const hold = useRef<Hold>(undefined);
  /** Valid until the owner passes a new position, so that the card does not jump back while the owner saves it. */
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
