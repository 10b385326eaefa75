import { entryIn } from '@/lib/util/is-object';

const MAGNITUDE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};
const CURRENCY =
  /^(?:(?:us|c|a|hk)?[$€£¥₹]|eur|usd|gbp|chf|jpy|sek|nok|dkk|inr|rs\.?|rmb|euro|euros|pence|cents)$/;
const PERCENT = /^(?:%|pct|percent|pc|percentage|bps)$/;

/** The factor of a unit word, such as 1e6 for "mn"; undefined for other words. */
export const magnitudeOf = (norm: string): number | undefined => entryIn(MAGNITUDE, norm);
/** Whether a lower-case token is the sign, code or name of a currency. */
export const isCurrency = (norm: string): boolean => CURRENCY.test(norm);
/** Whether a lower-case token means percent or basis points. */
export const isPercent = (norm: string): boolean => PERCENT.test(norm);

/** Up (1) or down (-1). */
export type Direction = 1 | -1;

/** A number in a text and its kind. `value` includes a factor such as "million". */
export interface Quantity {
  kind: 'percent' | 'money' | 'year' | 'number';
  value: number;
  /** The number as written, without a factor such as "million". */
  digits: number;
  /** Sign of a percentage that is written with one: "+4.3%"; 0 otherwise. */
  sign: Direction | 0;
}

/** Parses a number token such as `$1.5bn`, `12.5%`, `2019`. Never NaN: what cannot be parsed has the value 0. */
export function readNumber(norm: string): Quantity {
  const match = /^([^\d,+-]*)([+-]?[\d,]*\.?\d+)(.*)$/u.exec(norm);
  const unit = match?.[3] ?? '';
  const digits = finite(Number((match?.[2] ?? '').replaceAll(',', '')));
  const value = finite(digits * (magnitudeOf(unit) ?? 1));
  const kind = kindOf(match?.[1] ?? '', unit, value);
  return { kind, value, digits, sign: kind === 'percent' ? signOf(match?.[2] ?? '') : 0 };
}

const finite = (value: number) => (Number.isFinite(value) ? value : 0);

const signOf = (written: string) => (written.startsWith('+') ? 1 : written.startsWith('-') ? -1 : 0);

function kindOf(prefix: string, unit: string, value: number): Quantity['kind'] {
  if (isPercent(unit)) return 'percent';
  if (prefix !== '') return 'money';
  return Number.isInteger(value) && value >= 1950 && value <= 2060 ? 'year' : 'number';
}
