import type { Way } from './direction-words';

/** What one sentence reports about an event. */
export interface Report {
  sentence: number;
  isTitle: boolean;
  /** Confidence of the report, 0..1. */
  certainty: number;
  /** Whether the sentence speaks of the distant past. */
  isPast: boolean;
  /** Symbols or names of the instruments concerned. */
  names: readonly string[];
  direction: Way | undefined;
  amount: string | undefined;
}

/** Reports that belong together, with their common direction. */
export interface Party {
  reports: readonly Report[];
  direction: Way | undefined;
}

/**
 * Splits the reports of one type, in order, by direction: if HSBC cut its dividend and Lloyds raised its own, each
 * gets an event. A company's direction comes from a report about it alone, or from one about several companies
 * that have no report of their own. If no two directions differ, all reports form one party with the first
 * direction found. Runs in linear time.
 */
export function byParty(reports: readonly Report[]): Party[] {
  const own = ownWays(reports);
  if (new Set(own.values()).size < 2) return [{ reports, direction: firstWay(reports) }];
  const wayOf = new Map([...waysOf(reports), ...own]);
  const parts = partsOf(reports, (name) => wayOf.get(name), own.values().next().value);
  return Array.from(parts, ([direction, party]) => ({ reports: party, direction }));
}

/**
 * Splits a party by company if companies have different amounts or some have none: Citi's target of $61 for Nike
 * and UBS's of $247 for Tesla stay apart. A report about several companies goes to each of them.
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
 * Splits a party by deal or case. Companies named in the same sentence share a deal, and so do companies linked
 * through other sentences. Headlines do not link companies, as they may cover several deals. Runs in linear time,
 * apart from the number of names in an article.
 * @param standsAlone whether a company named alone and without an amount counts as a separate deal
 */
export function byDeal(party: Party, standsAlone: boolean): Party[] {
  const old = oldDeals(party.reports);
  if (old.length === 0) return byNewDeal(party, standsAlone);
  const reports = party.reports.filter((report) => !old.includes(report));
  return [...byNewDeal({ ...party, reports }, standsAlone), { reports: old, direction: firstWay(old) }];
}

/**
 * Reports of the distant past that name a company outside the current news: "an attempt to buy Bolt failed in
 * 2017".
 */
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

/** An article with more deals than this is a round-up of unrelated deals. */
const OF_ROUND_UP = 2;

/** Groups of names linked by appearing in the same report, in order. */
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

/**
 * The reports of each part. A report goes to every part it names; one without names goes with the report before
 * it.
 */
function partsOf<Part>(
  reports: readonly Report[],
  partOf: (name: string) => Part,
  first: Part,
): Map<Part, Report[]> {
  const found = new Map<Part, Report[]>();
  let parts = [first];
  for (const report of reports) {
    if (report.names.length > 0) parts = [...new Set(report.names.map(partOf))];
    // With several parties, it is unknown whose amount this is.
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

/**
 * Directions from reports about a single company, and from joint reports about companies that have none of their
 * own.
 */
function ownWays(reports: readonly Report[]): Map<string, Way | undefined> {
  const alone = waysOf(reports.filter(({ names }) => names.length === 1));
  const together = reports.filter(
    ({ names, direction }) => names.length > 1 && direction && !names.some((name) => alone.has(name)),
  );
  return new Map([...alone, ...waysOf(together)]);
}

/** The first direction reported for each name; undefined if there is none. */
function waysOf(reports: readonly Report[]): Map<string, Way | undefined> {
  const ways = new Map<string, Way | undefined>();
  for (const { names, direction } of reports)
    for (const name of names) ways.set(name, ways.get(name) ?? direction);
  return ways;
}
