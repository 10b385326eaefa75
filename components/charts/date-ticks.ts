import { locale } from '../i18n';

const DAY = 86_400;

/** Ticks (seconds since 1970) of an axis over `span` seconds, as dates. */
export function dateTicks(ticks: readonly number[], span: number): string[] {
  const format = new Intl.DateTimeFormat(locale(), dateParts(span));
  return ticks.map((tick) => format.format(tick * 1_000));
}

/** What a date on an axis over so many seconds has to say. */
function dateParts(span: number): Intl.DateTimeFormatOptions {
  if (span > 500 * DAY) return { year: 'numeric', month: 'short' };
  if (span > 3 * DAY) return { month: 'short', day: 'numeric' };
  return { day: 'numeric', hour: '2-digit' };
}
