import type { Newsroom } from '@/demo/newsroom';
import type { Figure } from '../report';
import { type BenchBrowser, openPopup } from './chromium';

/** Time from the click on the toolbar button to the popup's first paint, on an analyzed story. */
export async function popup(browser: BenchBrowser, newsroom: Newsroom, rounds: number): Promise<Figure[]> {
  const page = await browser.context.newPage();
  await page.goto(newsroom.url('/story/openai-scale-ai'));
  const values: number[] = [];
  for (let i = 0; i < rounds; i++) values.push(await openPopup(browser));
  await page.close();
  return [{ name: 'popup: opened to first paint', unit: 'ms', values, atMost: 200 }];
}
