import { afterEach, expect, it, vi } from 'vitest';
import { localDay } from '@/lib/model/time';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  ['Europe/Berlin', '2026-03-01T23:30:00Z', '2026-03-02'],
  ['America/New_York', '2026-03-01T02:00:00Z', '2026-02-28'],
])('in %s it is at %s the %s', (zone, time, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(Date.parse(time))).toBe(day);
});
