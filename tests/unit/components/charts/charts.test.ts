import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { barsSvg } from '@/components/charts/bars-svg';
import { barsCsv, chartCsv } from '@/components/charts/chart-csv';
import { chartSvg } from '@/components/charts/chart-svg';
import { dateTicks } from '@/components/charts/date-ticks';
import { eventMarks, markLength } from '@/components/charts/event-marks';
import { readRow } from '@/components/charts/read-row';
import { rowNear } from '@/components/charts/row-near';
import { timeRange } from '@/components/charts/time-range';
import { setTranslator } from '@/components/i18n';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { DAY } from '@/lib/util/time';
import { translatorOf } from '@/tests/gallery/translator';

const NOW = Date.UTC(2026, 5, 15);
const { thresholds: THRESHOLDS } = DEFAULT_SETTINGS;
const COLORS = {
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
    expect(chartSvg(rows, COLORS, { title: 'One' }, THRESHOLDS)).toContain('<circle cx="468.0"');
    expect(chartSvg([{ time: NOW, mean: 0.5 }], COLORS, { title: 'One' }, THRESHOLDS)).toContain(
      '<circle cx="468.0"',
    );
  });

  it('has dots in the colors of the bands that the reader chose', () => {
    const rows = [{ time: NOW, score: 0.2 }];
    expect(chartSvg(rows, COLORS, { title: 'One' }, THRESHOLDS)).toContain('fill="positive"');
    expect(chartSvg(rows, COLORS, { title: 'One' }, { label: 0.3, strong: 0.6 })).not.toContain(
      'fill="positive"',
    );
  });

  it('has the bar of a day begin where the day does', () => {
    const rows = [{ time: NOW, count: 4 }, { time: NOW + 7 * DAY }];
    const [, left, width] = /<path d="M([\d.]+) \d+v-[\d.]+" stroke="line" stroke-width="(\d)"/u.exec(
      chartSvg(rows, COLORS, { title: 'Week' }, THRESHOLDS),
    )!;
    expect(Number(left) - Number(width) / 2).toBe(48);
  });

  it('has a range where it has no rows', () => {
    const [from, to] = timeRange([]);
    expect(to).toBeGreaterThan(from);
  });
});

describe('the dates of an axis', () => {
  const tick = new Date(2026, 5, 15).getTime() / 1_000;

  it.each([
    [2, '15, 12 AM'],
    [200, 'Jun 15'],
    [2_000, 'Jun 2026'],
  ])('say what tells the ticks of %i days apart, even where there is one', (days, text) => {
    expect(dateTicks([tick], days * 86_400)).toEqual([text]);
  });
});

describe('marks of events', () => {
  const rows = [0, 1, 2, 50].map((time) => ({ time, event: 'Earnings' }));

  it('do not overlap: events closer together share one longer mark', () => {
    const marks = eventMarks([...rows, { time: 90 }], (time) => time, 8);
    expect(marks).toEqual([
      { x: 0, count: 3 },
      { x: 50, count: 1 },
    ]);
    expect(markLength(3)).toBeGreaterThan(markLength(1));
    expect(markLength(1e9)).toBeLessThanOrEqual(4);
  });

  it('are in the exported picture', () => {
    const [first, second] = [NOW - 30 * DAY, NOW].map((time) => ({ time, score: 0.5, event: 'Earnings' }));
    expect(
      chartSvg([first!, second!], COLORS, { title: 'Two' }, THRESHOLDS).match(/<path d="M\d+ 34h8L/gu),
    ).toHaveLength(2);
    expect(chartSvg([{ time: NOW, score: 0.5 }], COLORS, { title: 'One' }, THRESHOLDS)).not.toContain(
      '34h8L',
    );
  });
});

describe('the row at the pointer', () => {
  const valToPos = (value: number, scale: string) => (scale === 'x' ? value : 100 * (1 - value));
  const rows = [
    { time: 10_000, score: 0.9 },
    { time: 11_000, score: 0.1 },
    { time: 11_000, count: 4 },
    { time: 200_000, mean: 0.5 },
  ];
  const at = (left: number, top: number) => rowNear(rows, { valToPos, cursor: { left, top } });

  it('is the nearest in both directions, or none', () => {
    expect([at(10, 12), at(10, 85), at(199, 52), at(100, 50)]).toEqual([0, 1, 3, undefined]);
  });
});

describe('a row in words', () => {
  it('has the time of an article, but only the date of a day', () => {
    setTranslator(translatorOf('en'));
    expect(readRow({ time: NOW, score: 0.5 })).toMatch(/^Jun \d+, 2026, \d+:/u);
    expect(readRow({ time: NOW, count: 4 })).toMatch(/^Jun \d+, 2026 · Articles 4$/u);
  });
});

describe('an exported chart', () => {
  const bars = [
    { key: 'a', name: '=HYPERLINK("https://evil.example")', contribution: -0.25 },
    { key: 'b', name: '<b>', contribution: 0.5, note: 'n = 3' },
  ];

  it('is a table of numbers, in which no title is run as a formula', () => {
    expect(chartCsv([{ time: NOW, score: -0.5, event: '=1\n' }]).split('\r\n')).toEqual([
      'time,score,mean,low,high,count,event',
      `2026-06-15T00:00:00.000Z,-0.5,,,,,"'=1\n"`,
    ]);
    expect(barsCsv(bars).split('\r\n').slice(1)).toEqual([
      `"'=HYPERLINK(""https://evil.example"")",,-0.25`,
      '<b>,n = 3,0.5',
    ]);
  });

  it('has bars to both sides of a middle, and names that are no markup', () => {
    const svg = barsSvg(bars, COLORS, 'Sectors');
    expect(svg).toContain('<rect x="575" y="40" width="75.0" height="12" fill="negative"/>');
    expect(svg).toContain('<rect x="650" y="64" width="150.0" height="12" fill="positive"/>');
    expect(svg).toContain('&#60;b&#62;');
  });

  it('is a document of its own that says what it shows, whatever its title is', () => {
    setTranslator(translatorOf('en'));
    const caption = { title: 'A & B\u0000 <"x">', legend: 'Dots: articles.' };
    const picture = parsed(chartSvg([{ time: NOW, score: 0.5 }], COLORS, caption, THRESHOLDS));
    expect(picture.getAttribute('role')).toBe('img');
    expect(picture.querySelector('title')?.textContent).toBe('A & B <"x">');
    expect(picture.querySelector('desc')?.textContent).toBe('Dots: articles.');
    expect(picture.getAttribute('xml:lang')).toBe('en');
  });

  it('keeps names within their room, of wide letters fewer', () => {
    const named = (name: string) =>
      parsed(barsSvg([{ key: 'a', name, contribution: 1 }], COLORS, 'T')).querySelectorAll('text')[1]
        ?.textContent;
    expect(named('a'.repeat(62))).toBe('a'.repeat(62));
    expect(named('a'.repeat(63))).toBe(`${'a'.repeat(62)}…`);
    expect(named('株'.repeat(40))).toBe(`${'株'.repeat(31)}…`);
  });
});

const parsed = (svg: string): Element =>
  new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement;
