import { browser } from 'wxt/browser';
import { isPageAddress } from '@/lib/util/address';
import type { Frame } from '../messages';

/** Measurements of one frame. */
interface FrameMeasure {
  /** Area in square pixels. */
  area: number;
  /** Number of characters in paragraphs. */
  text: number;
}

/** Minimum of characters for a frame to have a text of its own. */
const MIN_CHARACTERS = 500;

/**
 * The frame that the reader means by "this page": the page itself or, if it has hardly any text, the frame with the
 * most text among those that fill at least a third of the view. Frames that we have no access to are ignored.
 */
export async function readingFrame(tabId: number): Promise<Frame> {
  const { url = '' } = await browser.tabs.get(tabId);
  // On its own pages Firefox never answers for a script that is to run in all frames.
  if (!isPageAddress(url)) return { tabId, frameId: 0 };
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: measureFrame })
    .catch(() => []);
  const frames = results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
  return { tabId, frameId: frameWithText(frames) };
}

/** Runs in each frame: must not use any outer name. */
const measureFrame = (): FrameMeasure => ({
  area: innerWidth * innerHeight,
  text: Array.from(document.querySelectorAll('p')).reduce(
    (sum, { textContent }) => sum + (textContent?.length ?? 0),
    0,
  ),
});

/** @returns the id of the frame to read; 0 is the page itself */
export function frameWithText(frames: readonly (FrameMeasure & { frameId: number })[]): number {
  const page = frames.find(({ frameId }) => frameId === 0);
  if (page === undefined || page.text >= MIN_CHARACTERS) return 0;
  const [most] = frames
    .filter(({ area, text }) => text >= MIN_CHARACTERS && 3 * area >= page.area)
    .sort((a, b) => b.text - a.text);
  return most?.frameId ?? 0;
}
