import type { Database } from '../database';
import { listAt } from '../digest/columns';
import type { HistoryIndex } from '../digest/history-index';
import { type Segment, tickersAt } from '../digest/segment';
import { HistoryPacks } from '../history/history-packs';
import type { Holding } from '../portfolio/portfolio';
import { isCooling } from './cool-down';
import { evaluate, type Fact, type Hit } from './evaluate';
import { pastOf } from './past';
import type { AlertRule } from './rule';

/** One time that a rule would have fired. */
interface DryFiring extends Hit {
  slot: number;
  /** When the entry was first read. */
  time: number;
}

/** The rule of a dry run need not be saved yet. */
type Rule = Pick<AlertRule, 'condition' | 'coolDownMinutes'>;

/** What a dry run reads. */
interface DryRunDeps {
  index: HistoryIndex;
  /** Asked for analyses where a rule asks for an event: the digest does not say whom it concerns. */
  db: Database;
  holdingsOf(portfolio: string): readonly Holding[];
}

/**
 * Replays what was read since `since` against a rule, cool-down and stories included: in the order and at the times at
 * which it was read, as an alert comes then and not when the news was published.
 */
export async function dryRun(
  { index, db, holdingsOf }: DryRunDeps,
  rule: Rule,
  since: number,
): Promise<DryFiring[]> {
  const facts = factsSince(index, since);
  const { condition } = rule;
  const event = condition.kind === 'article' ? condition.event : undefined;
  const past = pastOf(holdingsOf, (symbol) => index.observationsOf(symbol));
  const possible = event === undefined ? facts : await withEvents(db, event, facts);
  const candidates = possible.map((fact) => ({ ...fact, hits: evaluate(condition, fact, past) }));
  const read = await whenRead(
    db,
    candidates.filter(({ hits }) => hits.length > 0),
  );
  return replay(
    read.filter(({ time }) => time >= since),
    rule,
  );
}

/** An entry, and the tickers by which it makes the condition come true. */
interface Candidate extends Pick<Fact, 'slot' | 'story' | 'time'> {
  hits: readonly Hit[];
}

/** The same with the times at which they were first read, oldest first. */
async function whenRead(db: Database, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const entries = await new HistoryPacks(db).at(candidates.map(({ slot }) => slot));
  const firstSeen = new Map(entries.map((entry) => [entry.slot, entry.firstSeen]));
  return candidates
    .map((candidate) => ({ ...candidate, time: firstSeen.get(candidate.slot) ?? candidate.time }))
    .sort((a, b) => a.time - b.time);
}

function replay(candidates: readonly Candidate[], { coolDownMinutes }: Rule): DryFiring[] {
  const stories = new Set<number>();
  const lastFired = new Map<string, number>();
  const firings: DryFiring[] = [];
  for (const { story, slot, time, hits } of candidates) {
    const hit = hits.find(({ symbol }) => !isCooling(lastFired.get(symbol), time, coolDownMinutes));
    if (hit === undefined || stories.has(story)) continue;
    stories.add(story);
    lastFired.set(hit.symbol, time);
    firings.push({ ...hit, slot, time });
  }
  return firings;
}

/** The facts with such an event, each with whom its events concern; one whose analysis is damaged stays as it was. */
async function withEvents(db: Database, event: string, facts: readonly Fact[]): Promise<Fact[]> {
  const possible = facts.filter(({ events }) => events.some(({ type }) => type === event));
  const analyses = await new HistoryPacks(db).analysesAt(possible.map(({ slot }) => slot));
  return possible.map((fact) => ({ ...fact, events: analyses.get(fact.slot)?.events ?? fact.events }));
}

/** What was seen since then, some of it for the first time. */
const factsSince = (index: HistoryIndex, since: number): Fact[] =>
  index.segments.flatMap((segment) =>
    Array.from(segment.lastSeen, (seen, row) => (seen >= since ? [factAt(segment, row)] : [])).flat(),
  );

const factAt = (segment: Segment, row: number): Fact => ({
  slot: segment.slots[row]!,
  story: segment.stories[row]!,
  time: segment.times[row]!,
  tickers: tickersAt(segment, row),
  events: listAt(segment.events, row).map((type) => ({ type, instruments: [] })),
});
