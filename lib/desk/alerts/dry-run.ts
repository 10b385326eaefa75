import type { Database } from '../database';
import { listAt } from '../digest/columns';
import type { HistoryIndex } from '../digest/history-index';
import { type Segment, tickersAt } from '../digest/segment';
import { HistoryPacks } from '../history-packs';
import type { Holding } from '../portfolio/portfolio';
import { evaluate, type Fact, type Hit } from './evaluate';
import { type Past, pastOf } from './past';
import type { AlertRule } from './rule';

/** One time that a rule would have fired. */
export interface DryFiring extends Hit {
  slot: number;
  time: number;
}

/** The rule of a dry run need not be saved yet. */
type Rule = Pick<AlertRule, 'condition' | 'coolDownMinutes'>;

/** What a dry run reads. */
export interface DryRunDeps {
  index: HistoryIndex;
  /** Asked for analyses where a rule asks for an event: the digest does not say whom it concerns. */
  db: Database;
  holdingsOf(portfolio: string): readonly Holding[];
}

/** Replays the history since `since` against a rule, cool-down and stories included. */
export async function dryRun(
  { index, db, holdingsOf }: DryRunDeps,
  rule: Rule,
  since: number,
): Promise<DryFiring[]> {
  const facts = factsSince(index, since);
  const { condition } = rule;
  const event = condition.kind === 'article' ? condition.event : undefined;
  return replay(
    event === undefined ? facts : await withEvents(db, event, facts),
    rule,
    pastOf(holdingsOf, (symbol) => index.readingsOf(symbol)),
  );
}

function replay(facts: readonly SlotFact[], rule: Rule, past: Past): DryFiring[] {
  const stories = new Set<number>();
  const lastFired = new Map<string, number>();
  const firings: DryFiring[] = [];
  for (const { slot, ...fact } of facts) {
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

type SlotFact = Fact & { slot: number };

/** The facts with such an event, each with whom its events concern; one whose analysis is damaged stays as it was. */
async function withEvents(db: Database, event: string, facts: readonly SlotFact[]): Promise<SlotFact[]> {
  const possible = facts.filter(({ events }) => events.some(({ type }) => type === event));
  const analyses = await new HistoryPacks(db).analysesAt(possible.map(({ slot }) => slot));
  return possible.map((fact) => ({ ...fact, events: analyses.get(fact.slot)?.events ?? fact.events }));
}

function factsSince(index: HistoryIndex, since: number): SlotFact[] {
  return index.segments
    .flatMap((segment) =>
      Array.from(segment.times, (time, row) => (time >= since ? [factAt(segment, row)] : [])).flat(),
    )
    .sort((a, b) => a.time - b.time);
}

const factAt = (segment: Segment, row: number): SlotFact => ({
  slot: segment.slots[row]!,
  story: segment.stories[row]!,
  time: segment.times[row]!,
  tickers: tickersAt(segment, row),
  events: listAt(segment.events, row).map((type) => ({ type, instruments: [] })),
});
