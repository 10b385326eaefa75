import { describe, expect, it } from 'vitest';
import { placeAfterKey, placeWithin } from '@/components/overlay/frame/place';

const PLACE = { top: 100, right: 100, folded: false };
const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 360, height: 500 };

describe('place of the card', () => {
  it('follows the arrow keys, further with Shift', () => {
    expect(placeAfterKey(PLACE, 'ArrowUp', false)).toEqual({ ...PLACE, top: 84 });
    expect(placeAfterKey(PLACE, 'ArrowLeft', false)).toEqual({ ...PLACE, right: 116 });
    expect(placeAfterKey(PLACE, 'ArrowRight', true)).toEqual({ ...PLACE, right: 4 });
    expect(placeAfterKey(PLACE, 'Enter', false)).toBeUndefined();
  });

  it('stays within the window', () => {
    expect(placeWithin({ ...PLACE, top: -50, right: 5000 }, WINDOW, CARD)).toEqual({
      top: 0,
      right: 640,
      folded: false,
    });
    expect(placeWithin({ ...PLACE, top: 5000, right: -1 }, WINDOW, CARD)).toEqual({
      top: 560,
      right: 0,
      folded: false,
    });
  });

  it('is the corner where the window is smaller than the card', () => {
    const small = { width: 300, height: 200 };
    expect(placeWithin(PLACE, small, CARD)).toEqual({ top: 0, right: 0, folded: false });
  });
});
