import { listAt } from '../digest/columns';
import type { HistoryIndex } from '../digest/history-index';
import { type Segment, tickersAt } from '../digest/segment';
import type { Holding } from '../portfolio/portfolio';
import { evaluate, type Fact, type Hit } from './evaluate';
import { pastOf } from './past';
import type { AlertRule } from './rule';

/** One time that a rule would have fired. */
export interface DryFiring extends Hit {
  slot: number;
  time: number;
}

/** Replays the history since `since` against a rule that need not be saved yet, cool-down and stories included. */
export function dryRun(
  index: HistoryIndex,
  rule: Pick<AlertRule, 'condition' | 'coolDownMinutes'>,
  holdingsOf: (portfolio: string) => readonly Holding[],
  since: number,
): DryFiring[] {
  const past = pastOf(holdingsOf, (symbol) => index.readingsOf(symbol));
  const stories = new Set<number>();
  const lastFired = new Map<string, number>();
  const firings: DryFiring[] = [];
  for (const { slot, ...fact } of factsSince(index, since)) {
    if (stories.has(fact.story)) continue;
    const hit = evaluate(rule.condition, fact, past);
    if (hit === undefined || isCooling(lastFired.get(hit.symbol), fact.time, rule.coolDownMinutes)) continue;
    stories.add(fact.story);
    lastFired.set(hit.symbol, fact.time);
    firings.push({ slot, time: fact.time, symbol: hit.symbol, score: hit.score });
  }
  return firings;
}

/** Did the rule fire for this symbol so short a time ago that it has to be silent? */
export const isCooling = (last: number | undefined, time: number, minutes: number): boolean =>
  last !== undefined && time - last < minutes * 60_000;

function factsSince(index: HistoryIndex, since: number): (Fact & { slot: number })[] {
  return index.segments
    .flatMap((segment) =>
      Array.from(segment.times, (time, row) => (time >= since ? [factAt(segment, row)] : [])).flat(),
    )
    .sort((a, b) => a.time - b.time);
}

const factAt = (segment: Segment, row: number): Fact & { slot: number } => ({
  slot: segment.slots[row]!,
  story: segment.stories[row]!,
  time: segment.times[row]!,
  tickers: tickersAt(segment, row),
  events: listAt(segment.events, row),
});
