import { join } from 'node:path';
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** Name of the performance mark set when the card with its result has been painted. */
export const ANSWER = 'tickertone-painted';
/** The browser's name for the first contentful paint. */
export const FIRST_PAINT = 'first-contentful-paint';

const MAX_WAIT_MS = 30_000;

/** Opens a tab whose pages report their marks and paints, and mark when the card has been painted. */
export async function openWatchedTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // Plain JavaScript: `tsx` adds helpers to functions that do not exist in pages.
  for (const file of ['tell-marks.js', 'watch-for-answer.js'])
    await page.addInitScript({ path: join(import.meta.dirname, file) });
  return page;
}

/**
 * Loads a page in a watched tab, and waits for a mark or paint. Does not use Playwright's waiting: it injects a script
 * of 330 kB, which the page would have to parse while we measure.
 * @returns milliseconds from the start of loading
 * @throws if the mark never comes
 */
export async function loadUntil(page: Page, url: string, name: string): Promise<number> {
  const predicate = (message: ConsoleMessage) => message.text().startsWith(`${name} at `);
  const [told] = await Promise.all([
    page.waitForEvent('console', { predicate, timeout: MAX_WAIT_MS }),
    page.goto(url),
  ]);
  return Number(told.text().slice(`${name} at `.length));
}
