import { locale } from '../i18n';

const DAY = 86_400;

/** Formats ticks (seconds since 1970) of an axis over `span` seconds as dates. */
export function dateTicks(ticks: readonly number[], span: number): string[] {
  const format = new Intl.DateTimeFormat(locale(), dateParts(span));
  return ticks.map((tick) => format.format(tick * 1_000));
}

/** Which parts of a date are shown on an axis over that many seconds. */
function dateParts(span: number): Intl.DateTimeFormatOptions {
  if (span > 500 * DAY) return { year: 'numeric', month: 'short' };
  if (span > 3 * DAY) return { month: 'short', day: 'numeric' };
  return { day: 'numeric', hour: '2-digit' };
}
