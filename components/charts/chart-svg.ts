import type { Thresholds } from '@/lib/model/labels';
import { formatDay, formatScore } from '../format';
import {
  BAND_ALPHA,
  BAR_SHARE,
  type ChartRow,
  DOT_ALPHA,
  dotRadius,
  dotsOf,
  highestCount,
  MARK,
  SCORE_TICKS,
} from './chart-row';
import { type ChartColors, colorOfScore } from './colors';
import { eventMarks, markLength } from './event-marks';
import { type Caption, svgDocument } from './svg-document';
import { timeRange } from './time-range';

const [WIDTH, HEIGHT] = [900, 320] as const;
/** Margins in pixels: axis labels, right edge, title, dates. */
const [LEFT, RIGHT, TOP, BOTTOM] = [48, 12, 34, 28] as const;

/** Draws a time chart as an SVG document. Texts are escaped; rows must be in order of time. */
export function chartSvg(
  rows: readonly ChartRow[],
  colors: ChartColors,
  caption: Caption,
  thresholds: Thresholds,
): string {
  const [first, last] = timeRange(rows);
  const x = (time: number) => LEFT + ((time - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (score: number) => TOP + ((1 - score) / 2) * (HEIGHT - TOP - BOTTOM);
  return svgDocument([WIDTH, HEIGHT], colors, caption, LEFT, [
    ...SCORE_TICKS.map((tick) => gridLine(tick, y(tick), colors)),
    ...countBars(rows, x, colors),
    bandPath(rows, x, y, colors),
    ...dots(rows, x, y, (score) => colorOfScore(score, colors, thresholds)),
    meanPath(rows, x, y, colors),
    ...marks(rows, x, colors),
    dates(first, last, colors),
  ]);
}

type Scale = (value: number) => number;

const gridLine = (tick: number, at: number, { line, quiet }: ChartColors): string =>
  `<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" stroke="${line}"/><text x="${LEFT - 6}" y="${at + 4}" text-anchor="end" fill="${quiet}">${formatScore(tick, 1)}</text>`;

/** Width of a bar, whose left edge is the start of its day. */
const BAR = 2;

function countBars(rows: readonly ChartRow[], x: Scale, { line }: ChartColors): string[] {
  const scale = (HEIGHT - TOP - BOTTOM) / (BAR_SHARE * highestCount(rows));
  return rows.flatMap(({ time, count }) =>
    count === undefined
      ? []
      : `<path d="M${(x(time) + BAR / 2).toFixed(1)} ${HEIGHT - BOTTOM}v${(-count * scale).toFixed(1)}" stroke="${line}" stroke-width="${BAR}"/>`,
  );
}

function dots(rows: readonly ChartRow[], x: Scale, y: Scale, colorOf: (score: number) => string): string[] {
  const all = dotsOf(rows);
  return all.map(
    ({ time, score }) =>
      `<circle cx="${x(time).toFixed(1)}" cy="${y(score).toFixed(1)}" r="${dotRadius(all.length)}" fill="${colorOf(score)}" fill-opacity="${DOT_ALPHA}"/>`,
  );
}

const marks = (rows: readonly ChartRow[], x: Scale, { ink }: ChartColors): string[] =>
  eventMarks(rows, x, 2 * MARK).map(
    ({ x, count }) =>
      `<path d="M${x - MARK} ${TOP}h${2 * MARK}L${x} ${(TOP + markLength(count) * MARK).toFixed(1)}z" fill="${ink}"/>`,
  );

const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');

function meanPath(rows: readonly ChartRow[], x: Scale, y: Scale, { ink }: ChartColors): string {
  const points = rows.flatMap(({ time, mean }) => (mean === undefined ? [] : [[x(time), y(mean)] as const]));
  return `<path d="${pathOf(points)}" fill="none" stroke="${ink}" stroke-width="2"/>`;
}

function bandPath(rows: readonly ChartRow[], x: Scale, y: Scale, { neutral }: ChartColors): string {
  const banded = rows.filter(({ low, high }) => low !== undefined && high !== undefined);
  if (banded.length === 0) return '';
  const upper = banded.map(({ time, high }) => [x(time), y(high!)] as const);
  const lower = banded.map(({ time, low }) => [x(time), y(low!)] as const).reverse();
  return `<path d="${pathOf([...upper, ...lower])}Z" fill="${neutral}" fill-opacity="${BAND_ALPHA}"/>`;
}

const dates = (first: number, last: number, { quiet }: ChartColors): string =>
  `<text x="${LEFT}" y="${HEIGHT - 8}" fill="${quiet}">${formatDay(first)}</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end" fill="${quiet}">${formatDay(last)}</text>`;
