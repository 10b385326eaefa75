import { join } from 'node:path';
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** Name of the mark that a page gets when the card with its answer has been painted. */
export const ANSWER = 'tickertone-painted';
/** The browser's own name for the first paint that shows anything. */
export const FIRST_PAINT = 'first-contentful-paint';

const MAX_WAIT_MS = 30_000;

/** A new tab whose pages tell of their marks and paints, and mark when their card has been painted. */
export async function openWatchedTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // Plain JavaScript: what runs TypeScript puts helpers around functions, which pages don't have.
  for (const file of ['tell-marks.js', 'watch-for-answer.js'])
    await page.addInitScript({ path: join(import.meta.dirname, file) });
  return page;
}

/**
 * Loads a page in a watched tab and waits until it tells of a mark or a paint. What Playwright waits with is a script
 * of 330 kB, which the page would have to parse at the very time that is measured.
 * @returns milliseconds from the start of the load to there @throws if it never comes
 */
export async function loadUntil(page: Page, url: string, name: string): Promise<number> {
  const predicate = (message: ConsoleMessage) => message.text().startsWith(`${name} at `);
  const [told] = await Promise.all([
    page.waitForEvent('console', { predicate, timeout: MAX_WAIT_MS }),
    page.goto(url),
  ]);
  return Number(told.text().slice(`${name} at `.length));
}
