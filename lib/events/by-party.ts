import type { Direction } from './directions';

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
 * alone; where no two differ, all are one party that goes the way of the first report that has one. Linear.
 */
export function byParty(reports: readonly Report[]): Party[] {
  const own = waysOf(reports.filter(({ names }) => names.length === 1));
  if (new Set(own.values()).size < 2)
    return [{ reports, direction: reports.find(({ direction }) => direction)?.direction }];
  const all = waysOf(reports);
  const parties = new Map<Way, Report[]>();
  let last: Way[] = [own.values().next().value];
  for (const report of reports) {
    const ways = report.names.map((name) => (own.has(name) ? own.get(name) : all.get(name)));
    if (ways.length > 0) last = [...new Set(ways)];
    for (const way of last) {
      const party = parties.get(way) ?? [];
      party.push(partOf(report, ways, way, last.length));
      parties.set(way, party);
    }
  }
  return Array.from(parties, ([direction, party]) => ({ reports: party, direction }));
}

/** The first way that reports say of each name; undefined where none does. */
function waysOf(reports: readonly Report[]): Map<string, Way> {
  const ways = new Map<string, Way>();
  for (const { names, direction } of reports)
    for (const name of names) ways.set(name, ways.get(name) ?? direction);
  return ways;
}

/** What a report says of those with whom it went one way; the amount is of one of several parties, of which is not known. */
const partOf = (report: Report, ways: readonly Way[], way: Way, parties: number): Report => ({
  ...report,
  names: report.names.filter((_, at) => ways[at] === way),
  amount: parties > 1 ? undefined : report.amount,
});
