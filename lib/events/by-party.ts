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
  const wayOf = new Map([...waysOf(reports), ...own]);
  const parts = partsOf(reports, (name) => wayOf.get(name), own.values().next().value);
  return Array.from(parts, ([direction, party]) => ({ reports: party, direction }));
}

/**
 * A party apart for each that has an amount of its own, where another has none or a different one: where Citi's target for
 * Nike is $61 and UBS's for Tesla $247, neither is the other's. A report of several goes to each.
 */
export function byAmount({ reports, direction }: Party): Party[] {
  const own = new Map<string, string>();
  for (const { names, amount } of reports)
    if (names.length === 1 && amount !== undefined && !own.has(names[0]!)) own.set(names[0]!, amount);
  const areOthers = reports.some(({ names }) => names.length > 0 && !names.some((name) => own.has(name)));
  if (new Set(own.values()).size + Number(areOthers) < 2) return [{ reports, direction }];
  const parts = partsOf(reports, (name) => (own.has(name) ? name : undefined), own.keys().next().value);
  return Array.from(parts.values(), (party) => ({ reports: party, direction }));
}

/** By part, its reports: each once for each part that it names; one that names nobody goes on about those of the one before. */
function partsOf<Part>(
  reports: readonly Report[],
  partOf: (name: string) => Part,
  first: Part,
): Map<Part, Report[]> {
  const found = new Map<Part, Report[]>();
  let parts = [first];
  for (const report of reports) {
    if (report.names.length > 0) parts = [...new Set(report.names.map(partOf))];
    // Of which of several parties the amount is, is not known.
    const amount = parts.length > 1 ? undefined : report.amount;
    for (const part of parts) {
      const names = report.names.filter((name) => partOf(name) === part);
      const own = found.get(part) ?? [];
      own.push({ ...report, names, amount });
      found.set(part, own);
    }
  }
  return found;
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
