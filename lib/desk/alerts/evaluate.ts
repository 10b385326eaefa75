import type { DetectedEvent } from '@/lib/model';
import { DAY } from '@/lib/util/time';
import type { SentimentSeries } from '../portfolio/sentiment-series';
import type { Past } from './past';
import type { AlertCondition, AlertSubject } from './rule';

/** A mean of fewer articles would only show the mood of one of them. */
const MIN_ARTICLES_FOR_MEAN = 3;
/** Tolerance for scores, which are stored with seven digits: an exactly met bound must count as met. */
const ROUNDING = 1e-6;

/** One entry, as rules see it. */
export interface Fact {
  slot: number;
  story: number;
  time: number;
  tickers: readonly { symbol: string; score: number; relevance: number }[];
  events: readonly FactEvent[];
}

/** An event and the instruments it concerns, by symbol or name; empty if none in particular. */
type FactEvent = Pick<DetectedEvent, 'type' | 'instruments'>;

/** A ticker that meets a condition, and its score in the entry, in [-1, 1]. */
export interface Hit {
  symbol: string;
  score: number;
}

/** The tickers of an entry that meet a condition, most relevant first. */
export function evaluate(condition: AlertCondition, fact: Fact, past: Past): Hit[] {
  const watched = fact.tickers.filter(({ symbol }) => isAbout(condition.about, symbol, past));
  switch (condition.kind) {
    case 'article':
      return watched.filter((ticker) => articleHolds(condition, ticker, fact));
    case 'first-article':
      return watched.filter(({ symbol }) => isFirst(past.observations(symbol), fact, condition.days));
    case 'mean-change':
      return changedMeans(condition, watched, fact.time, past);
  }
}

/** A portfolio has one mean, so its change is reported once, for the entry's most relevant ticker. */
function changedMeans(
  condition: Extract<AlertCondition, { kind: 'mean-change' }>,
  watched: readonly Hit[],
  time: number,
  past: Past,
): Hit[] {
  const { about, days } = condition;
  const one = about.kind === 'portfolio' ? watched.slice(0, 1) : watched;
  return one.filter(({ symbol }) => meanMoved(past.series(about, symbol, days), time, condition));
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
    ticker.relevance >= relevance - ROUNDING &&
    (below === undefined || ticker.score <= below + ROUNDING) &&
    (above === undefined || ticker.score >= above - ROUNDING) &&
    (event === undefined || events.some((each) => each.type === event && concerns(each, ticker.symbol)))
  );
}

const concerns = ({ instruments }: FactEvent, symbol: string): boolean =>
  instruments.length === 0 || instruments.includes(symbol);

/**
 * Whether no other observation lies in the days before. Many pages state only a day: at equal times, the entry read
 * first counts as first.
 */
const isFirst = (observations: ReturnType<Past['observations']>, fact: Fact, days: number): boolean =>
  !observations.some(
    ({ time, slot }) =>
      time >= fact.time - days * DAY && (time < fact.time || (time === fact.time && slot < fact.slot)),
  );

function meanMoved(
  series: SentimentSeries,
  time: number,
  { days, change }: Extract<AlertCondition, { kind: 'mean-change' }>,
): boolean {
  const now = meanAt(series, time);
  const before = meanAt(series, time - days * DAY);
  if (now === undefined || before === undefined) return false;
  const moved = now - before;
  return change < 0 ? moved <= change + ROUNDING : moved >= change - ROUNDING;
}

/** The mean of the window that ends at `time`, if it rests on enough articles. */
function meanAt(series: SentimentSeries, time: number): number | undefined {
  const { n, score } = series.sentimentAt(time);
  return n < MIN_ARTICLES_FOR_MEAN ? undefined : score;
}

/** How many days of history a condition looks back. */
export const daysNeeded = (condition: AlertCondition): number =>
  condition.kind === 'article' ? 0 : condition.kind === 'first-article' ? condition.days : 2 * condition.days;
