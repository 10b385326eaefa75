import type { Newsroom } from '@/demo/newsroom';
import type { Figure } from '../report';
import type { BenchBrowser } from './chromium';
import { ANSWER, loadUntil, openWatchedTab } from './marks';
import { ourTime } from './our-time';
import type { TimedPage } from './pages';
import { CALLS, PROFILE, type TraceEvent, trace } from './trace';

/**
 * Milliseconds after loading during which a page without an article is observed, since the gate may check it again.
 */
const QUIET_MS = 700;

/** Measures our main-thread time on pages. The first round does not count: nothing is compiled or cached yet. */
export async function mainThread(
  browser: BenchBrowser,
  newsroom: Newsroom,
  pages: readonly TimedPage[],
  rounds: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of pages) {
    const runs: TraceEvent[][] = [];
    for (let i = 0; i <= rounds; i++) runs.push(await visit(browser, newsroom, page));
    const times = runs.slice(1).map(ourTime);
    if (page.isArticle) {
      const values = times.map(({ tasks }) => Math.max(0, ...tasks));
      figures.push({ name: `${page.name}: our longest task`, unit: 'ms', values, atMost: 50 });
      figures.push({ name: `${page.name}: all tasks`, unit: 'ms', values: times.map(({ total }) => total) });
    } else {
      const values = times.map(({ total }) => total);
      figures.push({ name: `${page.name}: all our tasks`, unit: 'ms', values, atMost: 3 });
    }
  }
  return figures;
}

async function visit(
  { context, session }: BenchBrowser,
  newsroom: Newsroom,
  { path, isArticle }: TimedPage,
): Promise<TraceEvent[]> {
  const page = await openWatchedTab(context);
  const events = await trace(session, isArticle ? PROFILE : CALLS, async () => {
    const url = newsroom.url(path);
    await (isArticle ? loadUntil(page, url, ANSWER) : page.goto(url));
    await page.waitForTimeout(QUIET_MS);
  });
  await page.close();
  return events;
}
