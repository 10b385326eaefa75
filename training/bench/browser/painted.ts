import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** Name of the mark that a page gets when the card with its answer has been painted. */
export const MARK = 'tickertone-painted';

const LONGEST_MS = 30_000;

/** A new tab that will note when its card has been painted. */
export async function openWatchedTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // Plain JavaScript: what runs TypeScript puts helpers around functions, which pages don't have.
  await page.addInitScript({ path: join(import.meta.dirname, 'watch-for-answer.js') });
  return page;
}

/** Waits until the card with its answer has been painted. @throws if it is not */
export async function waitForAnswer(page: Page): Promise<void> {
  const isMarked = `performance.getEntriesByName('${MARK}').length > 0`;
  await page.waitForFunction(isMarked, undefined, { timeout: LONGEST_MS });
}
