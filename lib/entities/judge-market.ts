import { GIVEN_NAMES } from '@/lib/model/given-names';
import { wordSet } from '@/lib/util/word-set';
import { type ArticleFacts, SURE } from './article-facts';
import type { Candidate, Verdict } from './candidates';
import { isAgency } from './credit-ratings';
import { financeWordsNear, isStranger } from './surroundings';
import type { Unit } from './units';
import { isBeforeTicker } from './venues';
import { MARKET_NOUNS, MARKET_VERBS, NO_MARKET } from './word-lists';

/** Judges an index, commodity, currency, crypto asset or fund. Such names are usually everyday words. */
export function judgeMarket(candidate: Candidate, facts: ArticleFacts): Verdict {
  const { entry, view, from, nameTo } = candidate;
  const next = view.units[nameTo]?.key ?? '';
  if (isCompanyOf(candidate) || isInsideName(candidate) || isAmount(candidate) || NO_MARKET.has(next))
    return undefined;
  if (isPerson(candidate) || isExchange(candidate) || isOtherIndex(candidate)) return undefined;
  if (isAgency(view.units, nameTo - 1) || isOtherThan(candidate)) return undefined;
  if (entry.prior >= SURE || isPair(candidate)) return { confidence: 0.95, reason: 'name of a market' };
  const near = Math.min(4, financeWordsNear(view.units, from, nameTo));
  const beside = besidePoints(view.units, nameTo);
  const elsewhere = facts.established.has(entry.instrument.id) ? 4 : 0;
  if (entry.prior + near + beside + elsewhere + theBefore(candidate) < SURE) return undefined;
  return { confidence: 0.8, reason: 'everyday word, supported by market words near' };
}

/** Points for what follows directly: nouns and verbs specific to markets. */
function besidePoints(units: readonly Unit[], at: number): number {
  const next = units[at]?.key ?? '';
  if (isJoined(units, at) || isListedGood(units, at)) return 6;
  return MARKET_NOUNS.has(next) || MARKET_VERBS.has(next) || isTradedHere(units, at) ? 5 : 0;
}

/** Whether two markets share a noun after the second: `Corn and soybean futures`. */
const isJoined = (units: readonly Unit[], at: number): boolean =>
  units[at]?.key === 'and' &&
  units[at + 1]?.kind === 'word' &&
  !/^(?:the|an?|its|their|other)$/u.test(units[at + 1]?.key ?? '') &&
  MARKET_NOUNS.has(units[at + 2]?.key ?? '');

/** Whether two goods share a verb: `Wheat, corn gain`. */
const isListedGood = (units: readonly Unit[], at: number): boolean =>
  /^(?:,|and)$/u.test(units[at]?.key ?? '') &&
  MARKET_WORDS.has(units[at + 1]?.key ?? '') &&
  MARKET_VERBS.has(units[at + 2]?.key ?? '');

/** Whether an exchange or a price extreme follows: `Aluminium on the LME`, `silver set an all-time high`. */
function isTradedHere(units: readonly Unit[], at: number): boolean {
  const [verb, next, after] = units.slice(at, at + 3);
  if (verb?.key === 'on') return GOODS_EXCHANGES.has((next?.key === 'the' ? after : next)?.key ?? '');
  const object = units.slice(at + 1, at + EXTREME_REACH);
  return (
    /^sets?$/u.test(verb?.key ?? '') && object.some(({ key }) => /^(?:record|high|low|peak)$/u.test(key))
  );
}

/** How many units after a verb are searched for `an all-time high`. */
const EXTREME_REACH = 7;
const GOODS_EXCHANGES = wordSet('lme london comex nymex cbot chicago ice shfe shanghai mcx');

/** Nouns that only goods have: `kiwi exports`. */
const GOODS_NOUNS = wordSet(
  'price prices output exports imports inventories stockpiles producer producers supply',
);

/**
 * Whether an ambiguous currency name (`kiwi`, `won`) means something else. It needs its article and a nearby rate.
 */
function isOtherThan({ entry, view: { units }, from, nameTo }: Candidate): boolean {
  if (entry.instrument.kind !== 'currency' || entry.prior > 0) return false;
  if (units[from - 1]?.key !== 'the' || GOODS_NOUNS.has(units[nameTo]?.key ?? '')) return true;
  const behind = units.slice(nameTo, nameTo + RATE_REACH);
  return !behind.some(({ kind, key }) => key === 'dollar' || (kind === 'number' && /[%$€£¥]/u.test(key)));
}

const RATE_REACH = 6;

const EXCHANGE_VERBS = wordSet('listed lists list listing');
/** Also verbs that precede `on the Nasdaq`. */
const TRADES = new Set([...EXCHANGE_VERBS, 'trade', 'trades', 'traded', 'trading', 'debut', 'debuted']);

/**
 * Whether the name means the exchange where a share trades rather than its index: `(NASDAQ: OPEN)`,
 * `listed on the Nasdaq`, `rose 4% on Nasdaq`, `Nasdaq-listed`.
 */
function isExchange({ entry, view: { units }, from, nameTo }: Candidate): boolean {
  if (entry.instrument.kind !== 'index') return false;
  const before = units[from - 1]?.key === 'the' ? from - 2 : from - 1;
  if (units[before]?.key === 'on' && isTraded(units[before - 1])) return true;
  return EXCHANGE_VERBS.has(units[nameTo]?.key ?? '') || isBeforeTicker(units, nameTo);
}

const isTraded = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === 'number' || unit.key === '%' || TRADES.has(unit.key));

/** Verbs that show a company, such as an exchange operator, is meant rather than an index. */
const SPOKEN = wordSet('said says plans announced agreed expects');

/** Whether the company sharing an index's name is meant: `Nasdaq Inc`, `Hang Seng Bank`, `Nasdaq said`. */
function isCompanyOf({ entry, view: { units }, to, nameTo }: Candidate): boolean {
  if (entry.instrument.kind !== 'index') return false;
  const next = units[nameTo];
  return to > nameTo || SPOKEN.has(next?.key ?? '') || (next?.key === 'bank' && next.casing !== 'lower');
}

/** Words after `S&P` that make it another index of that publisher, or its agency. */
const NO_SP_500 = wordSet('case corelogic cotality midcap smallcap mid small completion global ratings');

/** Whether the name is that of another index of the same publisher: `S&P CoreLogic Case-Shiller`. */
const isOtherIndex = ({ view: { units }, from, nameTo }: Candidate): boolean =>
  units[from]?.key === 's&p' && nameTo === from + 1 && NO_SP_500.has(units[nameTo]?.key ?? '');

/** Whether the name is a person's given name: `Brent Rose`. */
const isPerson = ({ entry, view, from, nameTo }: Candidate): boolean =>
  entry.length === 1 &&
  GIVEN_NAMES.has(view.units[from]?.key ?? '') &&
  view.capitalsTell &&
  isStranger(view.units[nameTo]);

/** Whether the name is a currency pair, which is unambiguous: `EUR/USD`, `EURUSD`. */
const isPair = ({ entry: { instrument, length }, view, from }: Candidate): boolean =>
  instrument.kind === 'currency' &&
  (length > 1 || view.units[from]?.key === instrument.symbol?.toLowerCase());

/** Points for the article before an index or currency: `the Dow`, `the dollar`. */
const theBefore = ({ entry, view, from }: Candidate): number =>
  view.units[from - 1]?.key === 'the' &&
  (entry.instrument.kind === 'index' || entry.instrument.kind === 'currency')
    ? 3
    : 0;

/** Whether a capitalized market word belongs to a longer name: `Royal Gold`, `Paramount Gold and Silver`. */
function isInsideName({ view, entry, from, to, nameTo }: Candidate): boolean {
  const unit = view.units[from];
  if (entry.length > 1 || entry.caseRule !== 'any' || unit === undefined || unit.casing === 'lower')
    return false;
  if (to > nameTo) return true;
  let at = from - 1;
  // `XRP and Dogecoin` is a list; no coin has `and` in its name.
  const isJoined = entry.instrument.kind !== 'crypto';
  while (
    at > 0 &&
    ((isJoined && view.units[at]?.key === 'and') || MARKET_WORDS.has(view.units[at]?.key ?? ''))
  )
    at--;
  return isStranger(view.units[at]);
}

const MARKET_WORDS = wordSet('gold silver oil crude copper gas platinum palladium wheat corn');

/** Whether the name is part of an amount rather than about the currency: `10 million euro`. */
function isAmount({ entry, view, from }: Candidate): boolean {
  if (entry.instrument.kind !== 'currency') return false;
  const before = view.units[from - 1];
  return before !== undefined && (before.kind === 'number' || MAGNITUDES.has(before.key));
}

const MAGNITUDES = wordSet('million billion trillion thousand hundred bn mn a per m');
