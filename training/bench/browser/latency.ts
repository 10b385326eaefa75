import type { Newsroom } from '@/demo/newsroom';
import type { Figure } from '../report';
import { type BenchBrowser, stopBackground } from './chromium';
import { ANSWER, loadUntil, openWatchedTab } from './marks';
import { isOurScript } from './our-time';
import { ARTICLE_300_KB } from './pages';
import { CALLS, type TraceEvent, trace } from './trace';

/** Articles analyzed before a background counts as warm: V8 optimizes code only after some runs. */
const BEFORE_WARM = 5;

/**
 * Wall-clock time from the start of the gate's script to the frame that shows the result, on the article of 300 kB:
 * with a warm background, with one that has analyzed a single article, and with one that must be started.
 */
export async function latency(browser: BenchBrowser, newsroom: Newsroom, rounds: number): Promise<Figure[]> {
  for (let i = 0; i < BEFORE_WARM; i++) await gateToPainted(browser, newsroom);
  const warm = await inTurn(rounds, () => gateToPainted(browser, newsroom));
  const second: number[] = [];
  const cold = await inTurn(rounds, async () => {
    await stopBackground(browser);
    const first = await gateToPainted(browser, newsroom);
    second.push(await gateToPainted(browser, newsroom));
    return first;
  });
  const name = 'article, 300 kB: gate to painted card';
  return [
    { name: `${name}, warm`, unit: 'ms', values: warm, atMost: 150 },
    { name: `${name}, the second`, unit: 'ms', values: second },
    { name: `${name}, cold`, unit: 'ms', values: cold, atMost: 800 },
  ];
}

async function inTurn(rounds: number, work: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let i = 0; i < rounds; i++) values.push(await work());
  return values;
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
