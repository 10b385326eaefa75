import type { OverlayPlace } from '@/lib/model';

/** Pixels per press of an arrow key, and with Shift. */
const STEP = 16;
const LEAP = 96;

const MOVES: Readonly<Record<string, readonly [top: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, 1],
  ArrowRight: [0, -1],
};

/** The place after a press of an arrow key; `undefined` for other keys. */
export function placeAfterKey(place: OverlayPlace, key: string, shift: boolean): OverlayPlace | undefined {
  const move = MOVES[key];
  if (move === undefined) return undefined;
  const step = shift ? LEAP : STEP;
  return { ...place, top: place.top + move[0] * step, right: place.right + move[1] * step };
}

/** Keeps the card's head inside the window, so that it can always be grabbed again. */
export function placeWithin(
  place: OverlayPlace,
  window: { width: number; height: number },
  card: { width: number; height: number },
): OverlayPlace {
  const between = (value: number, max: number) => Math.round(Math.max(0, Math.min(value, Math.max(0, max))));
  return {
    ...place,
    top: between(place.top, window.height - Math.min(card.height, 240)),
    right: between(place.right, window.width - card.width),
  };
}
