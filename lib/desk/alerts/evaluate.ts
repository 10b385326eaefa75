import type { DetectedEvent } from '@/lib/model';
import { DAY } from '@/lib/util/time';
import type { SentimentSeries } from '../portfolio/sentiment-series';
import type { Past } from './past';
import type { AlertCondition, AlertSubject } from './rule';

/** A mean of fewer articles is one article's mood. */
const MIN_ARTICLES_FOR_MEAN = 3;
/** Scores are stored with seven digits: a bound that is met exactly must count as met. */
const ROUNDING = 1e-6;

/** What a rule looks at: one entry. */
export interface Fact {
  slot: number;
  story: number;
  time: number;
  tickers: readonly { symbol: string; score: number; relevance: number }[];
  events: readonly FactEvent[];
}

/** An event and whom it concerns, by symbol or name: nobody in particular where that is empty. */
type FactEvent = Pick<DetectedEvent, 'type' | 'instruments'>;

/** The ticker that made a condition come true, and its score in the entry, in [-1, 1]. */
export interface Hit {
  symbol: string;
  score: number;
}

/** The tickers of an entry that make a condition come true, the most relevant one first. */
export function evaluate(condition: AlertCondition, fact: Fact, past: Past): Hit[] {
  const watched = fact.tickers.filter(({ symbol }) => isAbout(condition.about, symbol, past));
  switch (condition.kind) {
    case 'article':
      return watched.filter((ticker) => articleHolds(condition, ticker, fact));
    case 'first-article':
      return watched.filter(({ symbol }) => isFirst(past.observations(symbol), fact, condition.days));
    case 'mean-change':
      return meansMoved(condition, watched, fact.time, past);
  }
}

/** A portfolio has one mean: its move is told once, for the ticker that the entry is most about. */
function meansMoved(
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

/** Whether no other lies in the days before. Many pages give a day alone: of one time, what was read first is first. */
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

/** The mean of the window that ends at `time`, where it rests on enough. */
function meanAt(series: SentimentSeries, time: number): number | undefined {
  const { n, score } = series.sentimentAt(time);
  return n < MIN_ARTICLES_FOR_MEAN ? undefined : score;
}

/** Days of the past that a condition needs to see. */
export const daysNeeded = (condition: AlertCondition): number =>
  condition.kind === 'article' ? 0 : condition.kind === 'first-article' ? condition.days : 2 * condition.days;
