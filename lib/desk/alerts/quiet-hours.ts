import type { QuietHours } from './rule';

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * Whether a local time of day is in quiet hours, from `from` up to but excluding `to`. Equal times mean the whole day.
 */
export function isQuiet({ from, to }: QuietHours, at: Date): boolean {
  const now = at.getHours() * 60 + at.getMinutes();
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start < end ? now >= start && now < end : now >= start || now < end;
}
