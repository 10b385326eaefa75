import type { Way } from './direction-words';

/** What one sentence reports of an event. */
export interface Report {
  sentence: number;
  isTitle: boolean;
  /** 0..1. */
  certainty: number;
  /** Whether it is told as what was long before. */
  isPast: boolean;
  /** Symbols or names of those whom it concerns. */
  names: readonly string[];
  direction: Way | undefined;
  amount: string | undefined;
}

/** Reports that go one way, and whom they concern. */
export interface Party {
  reports: readonly Report[];
  direction: Way | undefined;
}

/**
 * The reports of one type in order, apart for those with whom it went differently: where HSBC cut its dividend and
 * Lloyds raised its own, each has an event of its own. Which way it went with somebody is told by a report of that one
 * alone, or of several of whom nothing else is said; where no two differ, all are one party that goes the way of the
 * first report that has one. Linear.
 */
export function byParty(reports: readonly Report[]): Party[] {
  const own = ownWays(reports);
  if (new Set(own.values()).size < 2) return [{ reports, direction: firstWay(reports) }];
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

/**
 * A party apart for each deal or case: those whom one sentence names together share it, and so do those whom they are
 * named with elsewhere. A headline may tell of several. Linear but for the names of one article.
 * @param standsAlone whether a company that is named with nobody, and with no amount of its own, has one of its own
 */
export function byDeal(party: Party, standsAlone: boolean): Party[] {
  const old = oldDeals(party.reports);
  if (old.length === 0) return byNewDeal(party, standsAlone);
  const reports = party.reports.filter((report) => !old.includes(report));
  return [...byNewDeal({ ...party, reports }, standsAlone), { reports: old, direction: firstWay(old) }];
}

/** What is told as long past and names somebody who has no part in the news: "an attempt to buy Bolt failed in 2017". */
function oldDeals(reports: readonly Report[]): readonly Report[] {
  const today = new Set(reports.filter(({ isPast }) => !isPast).flatMap(({ names }) => names));
  if (today.size === 0) return [];
  return reports.filter(({ isPast, names }) => isPast && names.some((name) => !today.has(name)));
}

function byNewDeal({ reports, direction }: Party, standsAlone: boolean): Party[] {
  const told = reports.filter(({ isTitle }) => !isTitle);
  const all = dealsOf(told);
  const own = all.filter(
    (names) => names.size > 1 || told.some((one) => one.amount && names.has(one.names[0] ?? '')),
  );
  const deals = standsAlone || own.length > OF_ROUND_UP ? all : own;
  if (deals.length < 2) return [{ reports, direction }];
  const dealOf = (name: string) => deals.find((names) => names.has(name)) ?? deals[0];
  return Array.from(partsOf(reports, dealOf, deals[0]).values(), (party) => ({
    reports: party,
    direction: firstWay(party),
  }));
}

/** An article with more deals than this lists deals that have nothing in common. */
const OF_ROUND_UP = 2;

/** The names that are linked by standing in one report, in order. */
function dealsOf(reports: readonly Report[]): ReadonlySet<string>[] {
  let deals: Set<string>[] = [];
  for (const { names } of reports) {
    if (names.length === 0) continue;
    const joined = deals.filter((deal) => names.some((name) => deal.has(name)));
    const merged = new Set([...joined.flatMap((deal) => [...deal]), ...names]);
    const at = joined.length > 0 ? deals.indexOf(joined[0]!) : deals.length;
    deals = [...deals.slice(0, at), merged, ...deals.slice(at).filter((deal) => !joined.includes(deal))];
  }
  return deals;
}

/** The reports of each part. A report goes to every part that it names; one that names nobody, to those of the report before. */
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

const firstWay = (reports: readonly Report[]): Way | undefined =>
  reports.find(({ direction }) => direction)?.direction;

/** The ways of those whom a report is of alone, and of others that went one way together. */
function ownWays(reports: readonly Report[]): Map<string, Way | undefined> {
  const alone = waysOf(reports.filter(({ names }) => names.length === 1));
  const together = reports.filter(
    ({ names, direction }) => names.length > 1 && direction && !names.some((name) => alone.has(name)),
  );
  return new Map([...alone, ...waysOf(together)]);
}

/** The first way that reports say of each name; undefined where none does. */
function waysOf(reports: readonly Report[]): Map<string, Way | undefined> {
  const ways = new Map<string, Way | undefined>();
  for (const { names, direction } of reports)
    for (const name of names) ways.set(name, ways.get(name) ?? direction);
  return ways;
}
