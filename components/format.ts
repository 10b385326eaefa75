import { locale } from './i18n';

type Options = Intl.NumberFormatOptions;

/** Making a formatter is dear (about 50 microseconds), and lists make hundreds of numbers. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(name: string, options: Options): Intl.NumberFormat {
  const key = `${locale()} ${name}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale(), options);
  formatters.set(key, known);
  return known;
}

const signed = (decimals: number): Options => ({
  signDisplay: 'exceptZero',
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals,
});

/** U+2212 is as wide as the plus sign, so columns of figures line up. */
const trueMinus = (text: string): string => text.replace('-', '\u2212');

/** A score or contribution with its sign: `+0.05`, `−0.12`, `0.00`. */
export function formatScore(value: number, decimals = 2): string {
  return trueMinus(formatter(`signed${decimals}`, signed(decimals)).format(value));
}

/** A share in 0..1 in per cent. */
export const formatShare = (share: number, decimals = 0): string =>
  formatter(`share${decimals}`, { style: 'percent', maximumFractionDigits: decimals }).format(share);

export const formatCount = (count: number): string => formatter('count', {}).format(count);

/** A moment as date and time; empty where it is none. */
export function formatMoment(moment: number | string): string {
  const date = new Date(moment);
  if (moment === '' || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

const DAY = 86_400_000;

/** A moment seen from `now`, in the coarsest unit that still says something: `now`, `5 min. ago`, `in 2 hr.`, `Mar 4`. */
export function formatWhen(moment: number, now: number): string {
  const ahead = moment - now;
  const distance = Math.abs(ahead);
  if (distance > 7 * DAY) return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(moment);
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'short' });
  if (distance < 60_000) return relative.format(0, 'second');
  if (distance < 3_600_000) return relative.format(Math.round(ahead / 60_000), 'minute');
  if (distance < DAY) return relative.format(Math.round(ahead / 3_600_000), 'hour');
  return relative.format(Math.round(ahead / DAY), 'day');
}
