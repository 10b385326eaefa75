import { groupBy } from '@/lib/model/group-by';
import type { Direction } from './direction-words';

/** What one sentence reports of an event. */
export interface Report {
  sentence: number;
  /** 0..1. */
  certainty: number;
  /** Symbols or names of those whom it concerns. */
  names: readonly string[];
  direction: Direction | undefined;
  amount: string | undefined;
}

/** Reports that go one way, and whom they concern. */
export interface Party {
  reports: readonly Report[];
  direction: Direction | undefined;
}

type Way = Direction | undefined;

/**
 * The reports of one type in order, apart for those with whom it went differently: where HSBC cut its dividend and
 * Lloyds raised its own, each has an event of its own. Which way it went with somebody is told by a report of that one
 * alone, or of several of whom nothing else is said; where no two differ, all are one party that goes the way of the
 * first report that has one. Linear.
 */
export function byParty(reports: readonly Report[]): Party[] {
  const own = ownWays(reports);
  if (new Set(own.values()).size < 2)
    return [{ reports, direction: reports.find(({ direction }) => direction)?.direction }];
  const parts = partsOf(reports, new Map([...waysOf(reports), ...own]), own.values().next().value);
  return Array.from(
    groupBy(parts, ({ way }) => way),
    ([direction, party]) => ({ reports: party.map(({ report }) => report), direction }),
  );
}

/** Each report once for each way that it went; one that names nobody goes on about those of the one before. */
function* partsOf(
  reports: readonly Report[],
  wayOf: ReadonlyMap<string, Way>,
  first: Way,
): Generator<{ way: Way; report: Report }> {
  let ways: Way[] = [first];
  for (const report of reports) {
    if (report.names.length > 0) ways = [...new Set(report.names.map((name) => wayOf.get(name)))];
    for (const way of ways) {
      const names = report.names.filter((name) => wayOf.get(name) === way);
      // Of which of several parties the amount is, is not known.
      yield { way, report: { ...report, names, amount: ways.length > 1 ? undefined : report.amount } };
    }
  }
}

/** The ways of those whom a report is of alone, and of others that went one way together. */
function ownWays(reports: readonly Report[]): Map<string, Way> {
  const alone = waysOf(reports.filter(({ names }) => names.length === 1));
  const together = reports.filter(
    ({ names, direction }) => names.length > 1 && direction && !names.some((name) => alone.has(name)),
  );
  return new Map([...alone, ...waysOf(together)]);
}

/** The first way that reports say of each name; undefined where none does. */
function waysOf(reports: readonly Report[]): Map<string, Way> {
  const ways = new Map<string, Way>();
  for (const { names, direction } of reports)
    for (const name of names) ways.set(name, ways.get(name) ?? direction);
  return ways;
}
