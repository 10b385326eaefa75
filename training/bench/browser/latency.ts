import type { Newsroom } from '@/demo/newsroom';
import type { Figure } from '../report';
import { type BenchBrowser, stopBackground } from './chromium';
import { ANSWER, loadUntil, openWatchedTab } from './marks';
import { isOurScript } from './our-time';
import { ARTICLE_300_KB } from './pages';
import { CALLS, type TraceEvent, trace } from './trace';

/** Wall-clock time from the start of the gate's script to the frame that shows the answer, on the article of 300 kB. */
export async function latency(browser: BenchBrowser, newsroom: Newsroom, rounds: number): Promise<Figure[]> {
  const warm: number[] = [];
  const cold: number[] = [];
  await gateToPainted(browser, newsroom);
  for (let i = 0; i < rounds; i++) {
    warm.push(await gateToPainted(browser, newsroom));
    await stopBackground(browser);
    cold.push(await gateToPainted(browser, newsroom));
  }
  return [
    { name: 'article, 300 kB: gate to painted card, warm', unit: 'ms', values: warm, atMost: 150 },
    { name: 'article, 300 kB: gate to painted card, cold', unit: 'ms', values: cold, atMost: 800 },
  ];
}

async function gateToPainted({ context, session }: BenchBrowser, newsroom: Newsroom): Promise<number> {
  const page = await openWatchedTab(context);
  const events = await trace(session, CALLS, () => loadUntil(page, newsroom.url(ARTICLE_300_KB), ANSWER));
  await page.close();
  return (painted(events).ts - gateStart(events).ts) / 1000;
}

const painted = (events: readonly TraceEvent[]) => found(events.find(({ name }) => name === ANSWER));
const gateStart = (events: readonly TraceEvent[]) =>
  found(events.find(({ name, args }) => name === 'EvaluateScript' && isOurScript(args.data?.url)));

function found(event: TraceEvent | undefined): TraceEvent {
  if (!event) throw new Error('the trace lacks what was waited for');
  return event;
}
