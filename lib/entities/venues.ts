import { wordSet } from '@/lib/util/word-set';
import type { Candidate } from './candidates';
import { isExchangeName } from './exchanges';
import type { Unit } from './units';

/**
 * Whether a colon and a ticker follow at `at`, allowing a few capitalized segment words: `Nasdaq Global Market:
 * X`.
 */
export function isBeforeTicker(units: readonly Unit[], at: number): boolean {
  const segment = units.slice(at, at + MAX_SEGMENT).findIndex(({ key }) => key === ':');
  const ticker = units[at + segment + 1];
  if (segment < 0 || ticker === undefined) return false;
  if (ticker.kind === 'number') return ASIAN_CODE.test(ticker.key);
  if (ticker.kind !== 'word' || ticker.key.length > MAX_TICKER) return false;
  const isCapital = ticker.casing === 'upper' || (ticker.casing === 'initial' && ticker.key.length === 1);
  return (
    isCapital &&
    units.slice(at, at + segment).every(({ kind, casing }) => kind === 'word' && casing !== 'lower')
  );
}

/** Six-digit codes, as in `KOSPI: 005930`. Four digits could be a year. */
const ASIAN_CODE = /^\d{6}$/u;
const MAX_SEGMENT = 5;
const MAX_TICKER = 5;

/** Words after an exchange's name showing that it only says where a share trades: `ASX shares`, `SGX-listed`. */
const TRADED = wordSet(
  'listed listing listings share shares stock stocks dividend investors index indices market markets code',
);

/**
 * Whether a company's name only says where a share trades, or stands for its index: `(ASX: DRO)`,
 * `ASX: miners fall`, `ASX shares`, `on the SGX`, `MSCI's broadest index of Asian shares`. With a legal form it
 * means the company: `ASX Ltd`.
 */
export function isVenueOrIndex({ view: { units }, from, to, nameTo }: Candidate): boolean {
  if (to > nameTo) return false;
  if (isIndexPublisher(units, nameTo)) return true;
  const unit = units[from];
  if (OPERATORS.has(unit?.key ?? '') && isBeforeTicker(units, nameTo)) return true;
  // `Amex shares` means the company's shares; the exchange is written `AMEX`.
  if (nameTo - from > 1 || unit?.casing !== 'upper' || !isExchangeName(unit.key)) return false;
  return (
    isBeforeTicker(units, nameTo) ||
    units[nameTo]?.key === ':' ||
    (!unit.possessive && TRADED.has(afterHyphen(units, nameTo))) ||
    units[from - 1]?.key === 'the'
  );
}

/** Exchange operators written like ordinary names whose markets carry their name: `Euronext Milan: FCT`. */
const OPERATORS = wordSet('euronext nasdaq');

const afterHyphen = (units: readonly Unit[], at: number): string =>
  units[units[at]?.key === '-' ? at + 1 : at]?.key ?? '';

const INDEX_NOUNS = wordSet('index indices indexes benchmark gauge');
/** How many units after a name may hold its index: `MSCI's broadest index`, `MSCI All Country World Index`. */
const INDEX_REACH = 6;

/** Whether an index noun follows a name: directly, after capitalized words, or after `'s` and an adjective. */
function isIndexPublisher(units: readonly Unit[], nameTo: number): boolean {
  const reach = units.slice(nameTo, nameTo + INDEX_REACH);
  const length = reach.findIndex(({ key }) => INDEX_NOUNS.has(key));
  const between = reach.slice(0, length);
  if (length < 0 || between.some(({ kind }) => kind === 'punctuation')) return false;
  if (between.every(({ casing }) => casing !== 'lower')) return true;
  const isPossessive = units[nameTo - 1]?.possessive ?? false;
  return (
    isPossessive &&
    length <= 2 &&
    /^(?:broad(?:est)?|widest|main|world|global|regional|all)$/u.test(between[0]?.key ?? '')
  );
}
