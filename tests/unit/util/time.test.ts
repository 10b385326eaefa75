import { afterEach, expect, it, vi } from 'vitest';
import { daysBefore, localDay, nightsBetween } from '@/lib/util/time';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  ['Europe/Berlin', '2026-03-01T23:30:00Z', '2026-03-02'],
  ['America/New_York', '2026-03-01T02:00:00Z', '2026-02-28'],
])('in %s it is at %s the %s', (zone, time, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(Date.parse(time))).toBe(day);
});

it.each([
  ['Europe/Berlin', '2026-03-30T00:15:00+02:00'],
  ['America/New_York', '2026-11-01T23:45:00-05:00'],
  ['Australia/Lord_Howe', '2026-04-05T23:45:00+10:30'],
])(
  'in %s, where the clocks have just been changed, each of the days before %s is another one',
  (zone, now) => {
    vi.stubEnv('TZ', zone);
    const days = Array.from({ length: 7 }, (_, days) => daysBefore(Date.parse(now), days));
    const today = new Date(now).getDate();
    const calendar = Array.from(
      { length: 7 },
      (_, days) => new Date(2026, new Date(now).getMonth(), today - days),
    );
    expect(days.map(localDay)).toEqual(calendar.map((day) => localDay(day.getTime())));
    expect(days.map((day) => nightsBetween(day, Date.parse(now)))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  },
);
