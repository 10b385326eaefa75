/** A minute in milliseconds. */
export const MINUTE = 60_000;
/** An hour in milliseconds. */
export const HOUR = 60 * MINUTE;
/** 24 hours in milliseconds. */
export const DAY = 24 * HOUR;

/** The date of a time in the reader's time zone, as `YYYY-MM-DD`. */
export function localDay(time: number): string {
  const date = new Date(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** The midnight that began a time's day in the reader's time zone, in milliseconds since 1970. */
export function startOfDay(time: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** The same local time `days` days earlier; not a multiple of 24 hours where the clocks changed. */
export function daysBefore(time: number, days: number): number {
  const date = new Date(time);
  return date.setDate(date.getDate() - days);
}

/** Number of midnights between two times in the reader's time zone: 0 on the same day, 1 if `later` is on the next. */
export const nightsBetween = (earlier: number, later: number): number =>
  Math.round((startOfDay(later) - startOfDay(earlier)) / DAY);
