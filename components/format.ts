import { decimals, percent } from '@/lib/util/numerals';
import { signed } from '@/lib/util/signed';
import { DAY, HOUR, MINUTE, nightsBetween } from '@/lib/util/time';
import { locale, t } from './i18n';

/** A score or contribution with its sign: `+0.05`, `−0.12`, `0.00`. */
export const formatScore = (value: number, places = 2): string => decimals(signed(value, places), locale());

/** A share in percent, negative for a short position: `12%`, `−17.9%`. */
export const formatShare = (share: number, places = 0): string =>
  percent(share < 0 ? signed(share * 100, places) : (share * 100).toFixed(places), locale());

/** A count or quantity, with at most three decimals. */
export const formatCount = (count: number): string =>
  decimals(String(Math.round(count * 1_000) / 1_000), locale());

/** A date with time; empty if invalid. */
export function formatMoment(moment: number | string): string {
  const date = new Date(moment);
  if (moment === '' || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** A date without time. */
export const formatDay = (moment: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(moment);

/**
 * A time relative to `now`, in the coarsest unit that is still informative: `just now`, `5 min. ago`, `in 2 hr.`, `Mar
 * 4`.
 */
export function formatWhen(moment: number, now: number): string {
  const ahead = moment - now;
  const distance = Math.abs(ahead);
  if (distance > 7 * DAY) return formatDay(moment);
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'short' });
  // Intl says 'now' for the last minute, which does not fit into our sentences.
  if (distance < MINUTE) return ahead < 0 ? t('just_now') : relative.format(0, 'second');
  // Compares rounded values, so that sixty minutes become an hour.
  if (Math.round(distance / MINUTE) < 60) return relative.format(Math.round(ahead / MINUTE), 'minute');
  const nights = nightsBetween(now, moment);
  if (Math.round(distance / HOUR) < 24 || nights === 0)
    return relative.format(Math.round(ahead / HOUR), 'hour');
  // Words such as 'yesterday' refer to calendar days.
  return relative.format(nights, 'day');
}
