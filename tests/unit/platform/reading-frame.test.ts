import { describe, expect, it } from 'vitest';
import './runtime';

const { frameWithText } = await import('@/lib/platform/background/reading-frame');

const page = { frameId: 0, area: 1_000_000, text: 40 };

describe('the frame that is read when the reader asks', () => {
  it.each([
    ['the page where there is no other', [page], 0],
    [
      'the page where that has a text',
      [
        { ...page, text: 900 },
        { frameId: 7, area: 900_000, text: 9_000 },
      ],
      0,
    ],
    ['the frame that fills the view', [page, { frameId: 7, area: 700_000, text: 3_000 }], 7],
    ['none that is small', [page, { frameId: 7, area: 75_000, text: 3_000 }], 0],
    ['none that is empty', [page, { frameId: 7, area: 700_000, text: 90 }], 0],
    [
      'the one with the most text',
      [{ frameId: 3, area: 500_000, text: 700 }, page, { frameId: 7, area: 400_000, text: 800 }],
      7,
    ],
    ['the page where nothing could be seen', [], 0],
  ])('is %s', (_what, frames, frameId) => expect(frameWithText(frames)).toBe(frameId));
});
