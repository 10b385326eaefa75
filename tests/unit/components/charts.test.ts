import { describe, expect, it } from 'vitest';
import { chartSvg } from '@/components/charts/chart-svg';
import { timeRange } from '@/components/charts/time-range';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 15);
const COLOURS = {
  ink: 'ink',
  quiet: 'quiet',
  line: 'line',
  surface: 'surface',
  positive: 'positive',
  negative: 'negative',
  neutral: 'neutral',
};

describe('a chart over time', () => {
  it('has its rows from edge to edge', () => {
    expect(timeRange([{ time: NOW - 30 * DAY }, { time: NOW }])).toEqual([NOW - 30 * DAY, NOW]);
  });

  it('has a single point in the middle of a week', () => {
    const rows = [{ time: NOW, score: 0.5 }];
    expect(timeRange(rows)).toEqual([NOW - 3.5 * DAY, NOW + 3.5 * DAY]);
    expect(chartSvg(rows, COLOURS, 'One')).toContain('<circle cx="468.0"');
  });

  it('has a range where it has no rows', () => {
    const [from, to] = timeRange([]);
    expect(to).toBeGreaterThan(from);
  });
});
