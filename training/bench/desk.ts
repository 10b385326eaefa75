import type { CDPSession, Page } from 'playwright-core';
import { indexTimes } from '@/tests/gallery-desk/index-measure';
import { type ServedDesk, serveDesk } from '@/tests/gallery-desk/serve';
import { loadUntil, openWatchedTab } from './browser/marks';
import { type Figure, printFigures, quantile } from './report';

/** Required limits in milliseconds, at 100,000 analyses over 500 tickers. */
const LIMITS: Readonly<Record<string, number>> = {
  'desk, first content': 500,
  'search and filter p95': 100,
  'ticker page p95': 150,
  'ticker page shown p95': 150,
  'popup search p95': 200,
  'export all': 20_000,
  'import all': 20_000,
  'search and filter p95 (cpu)': 100,
  'ticker page p95 (cpu)': 150,
  '10,000 feed items, thread': 10_000,
};
const ENTRIES = 100_000;
const TEN_MINUTES = 600_000;

/**
 * Measures the desk in Chromium: real views and use cases over a real IndexedDB with a generated history. Run `npm run
 * bench -- desk`; takes a few minutes.
 */
export async function bench(): Promise<void> {
  report(processorTimes());
  const desk = await serveDesk();
  try {
    const page = await desk.context.newPage();
    page.setDefaultTimeout(TEN_MINUTES);
    await page.goto(`${desk.url}?idle`);
    await page.evaluate(`desk.fill(${ENTRIES})`);
    const opened = await firstContent(desk);
    await page.reload();
    const measures = await page.evaluate<Record<string, number>>('desk.bench()');
    report({
      'desk, first content': opened,
      ...measures,
      ...(await tickerTimes(desk)),
      ...(await transferTimes(page)),
      ...(await pollTimes(page)),
    });
  } finally {
    await desk.close();
  }
}

/** Processor time of the same code in Node, which is not affected by other load on the machine. */
function processorTimes(): Record<string, number> {
  const { queries, pages } = indexTimes(ENTRIES);
  return {
    'search and filter p95 (cpu)': quantile(queries, 0.95),
    'ticker page p95 (cpu)': quantile(pages, 0.95),
  };
}

/** Exports everything, deletes it, and imports it again. */
async function transferTimes(page: Page): Promise<Record<string, number>> {
  const exported = await timedInBrowser(page, 'export all', 'desk.exportAll()');
  await page.evaluate('desk.deleteAll()');
  const imported = await timedInBrowser(page, 'import all', 'desk.importAll()');
  if ((await page.evaluate('desk.count()')) !== ENTRIES)
    throw new Error('the import is not what was exported');
  return { ...exported, ...imported };
}

/** Polls 200 feeds beside the full history: fetches, parses, scores, groups into stories and saves. */
async function pollTimes(page: Page): Promise<Record<string, number>> {
  let waits = {};
  const polled = await timedInBrowser(page, '10,000 feed items', async () => {
    waits = await page.evaluate('desk.pollAll()');
  });
  if ((await page.evaluate('desk.count()')) !== ENTRIES + 10_000)
    throw new Error('not all items were taken in');
  return { ...polled, ...waits };
}

/**
 * Wall-clock time, and processor time of the page's main thread, which stands in for the background of the extension.
 */
async function timedInBrowser(
  page: Page,
  name: string,
  work: string | (() => Promise<void>),
): Promise<Record<string, number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const before = await threadTime(cdp);
  const start = performance.now();
  await (typeof work === 'string' ? page.evaluate(work) : work());
  const clock = performance.now() - start;
  const thread = (await threadTime(cdp)) - before;
  await cdp.detach();
  return { [name]: clock, [`${name}, thread`]: thread };
}

async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

/** Time from navigation to the first line of the list, in a new page; the median of five. */
async function firstContent({ context, url }: ServedDesk): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await openWatchedTab(context);
    times.push(await loadUntil(page, url, 'first-content'));
    await page.close();
  }
  return quantile(times, 0.5);
}

async function tickerTimes({ context, url }: ServedDesk): Promise<Record<string, number>> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.result .row-open').first().waitFor();
  const times = await page.evaluate<Record<string, number>>('desk.tickerViews()');
  await page.close();
  return times;
}

const report = (measures: Readonly<Record<string, number>>): void =>
  printFigures(
    `desk: ${ENTRIES} analyses, 500 tickers`,
    Object.entries(measures).map(([name, value]) => figure(name, value, LIMITS[name])),
  );

const figure = (name: string, milliseconds: number, atMost: number | undefined): Figure => ({
  name,
  unit: 'ms',
  values: [milliseconds],
  ...(atMost !== undefined && { atMost }),
});
