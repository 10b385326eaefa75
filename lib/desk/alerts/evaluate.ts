import type { AlertCondition, AlertSubject } from './rule';

const DAY = 86_400_000;
/** A mean of fewer articles is one article's mood. */
const FEWEST_FOR_MEAN = 3;

/** What a rule looks at: one entry, as the digest has it. */
export interface Fact {
  story: number;
  time: number;
  tickers: readonly { symbol: string; score: number; relevance: number }[];
  events: readonly string[];
}

/** One article's word about one symbol. */
export interface PastReading {
  time: number;
  score: number;
}

/** What a condition may ask about the past; `readings` oldest first, the fact's own included. */
export interface Past {
  /** Symbols of a portfolio or watchlist. */
  members(portfolio: string): ReadonlySet<string>;
  readings(symbol: string): readonly PastReading[];
}

export interface Hit {
  symbol: string;
  score: number;
}

/** Does an entry make a condition come true? @returns the ticker that did, the most relevant one first */
export function evaluate(condition: AlertCondition, fact: Fact, past: Past): Hit | undefined {
  const watched = fact.tickers.filter(({ symbol }) => isAbout(condition.about, symbol, past));
  const subject = condition.about;
  switch (condition.kind) {
    case 'article':
      return watched.find((ticker) => articleHolds(condition, ticker, fact));
    case 'first-article':
      return watched.find(({ symbol }) => isFirst(past.readings(symbol), fact.time, condition.days));
    case 'mean-change':
      return watched.find(({ symbol }) =>
        meanMoved(pooled(subject, symbol, past), fact.time, condition.days, condition.change),
      );
  }
}

function isAbout(subject: AlertSubject, symbol: string, past: Past): boolean {
  if (subject.kind === 'any') return true;
  return subject.kind === 'symbols'
    ? subject.symbols.includes(symbol)
    : past.members(subject.portfolio).has(symbol);
}

function articleHolds(
  { below, above, relevance = 0, event }: Extract<AlertCondition, { kind: 'article' }>,
  ticker: Fact['tickers'][number],
  { events }: Fact,
): boolean {
  return (
    ticker.relevance >= relevance &&
    (below === undefined || ticker.score <= below) &&
    (above === undefined || ticker.score >= above) &&
    (event === undefined || events.includes(event))
  );
}

/** No other reading in the days before: the fact's own lies at `time` itself. */
const isFirst = (readings: readonly PastReading[], time: number, days: number): boolean =>
  !readings.some((reading) => reading.time < time && reading.time >= time - days * DAY);

/** A portfolio is taken as a whole; of several symbols, each for itself. */
function pooled(subject: AlertSubject, symbol: string, past: Past): readonly PastReading[] {
  if (subject.kind !== 'portfolio') return past.readings(symbol);
  return [...past.members(subject.portfolio)].flatMap((member) => past.readings(member));
}

function meanMoved(readings: readonly PastReading[], time: number, days: number, change: number): boolean {
  const now = meanBetween(readings, time - days * DAY, time);
  const before = meanBetween(readings, time - 2 * days * DAY, time - days * DAY);
  if (now === undefined || before === undefined) return false;
  return change < 0 ? now - before <= change : now - before >= change;
}

/** Mean in `(from, to]`. */
function meanBetween(readings: readonly PastReading[], from: number, to: number): number | undefined {
  const within = readings.filter(({ time }) => time > from && time <= to);
  if (within.length < FEWEST_FOR_MEAN) return undefined;
  return within.reduce((sum, { score }) => sum + score, 0) / within.length;
}

/** Days of the past that a condition needs to see. */
export const daysNeeded = (condition: AlertCondition): number =>
  condition.kind === 'article' ? 0 : condition.kind === 'first-article' ? condition.days : 2 * condition.days;
