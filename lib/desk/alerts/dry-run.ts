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

/** One firing that the rule would have caused. */
interface DryFiring extends Hit {
  slot: number;
  /** When the entry was first read. */
  time: number;
}

/** A rule under test need not be saved yet. */
type Rule = Pick<AlertRule, 'condition' | 'coolDownMinutes'>;

/** What a dry run reads from. */
interface DryRunDeps {
  index: HistoryIndex;
  /** Needed for rules about an event: only the full analysis says whom an event concerns. */
  db: Database;
  holdingsOf(portfolio: string): readonly Holding[];
}

/**
 * Replays everything read since `since` against a rule, with its cool-down and one firing per story. Uses the order
 * and times of reading, not of publication, because that is when an alert would have come.
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
  const read = await withReadingTimes(
    db,
    candidates.filter(({ hits }) => hits.length > 0),
  );
  return replay(
    read.filter(({ time }) => time >= since),
    rule,
  );
}

/** An entry, and the tickers that meet the condition. */
interface Candidate extends Pick<Fact, 'slot' | 'story' | 'time'> {
  hits: readonly Hit[];
}

/** The candidates with the times at which they were first read, oldest first. */
async function withReadingTimes(db: Database, candidates: readonly Candidate[]): Promise<Candidate[]> {
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

/**
 * The facts with an event of this type, each with the instruments that its events concern; a fact whose analysis is
 * damaged stays unchanged.
 */
async function withEvents(db: Database, event: string, facts: readonly Fact[]): Promise<Fact[]> {
  const possible = facts.filter(({ events }) => events.some(({ type }) => type === event));
  const analyses = await new HistoryPacks(db).analysesAt(possible.map(({ slot }) => slot));
  return possible.map((fact) => ({ ...fact, events: analyses.get(fact.slot)?.events ?? fact.events }));
}

/** Facts last seen since then; some were first seen earlier. */
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
