import uPlot from 'uplot';
import type { Thresholds } from '@/lib/model/labels';
import { formatScore } from '../format';
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
import { dateTicks } from './date-ticks';
import { eventMarks, markLength } from './event-marks';
import { timeRange } from './time-range';

// Indices into `columnsOf`.
const [LOW, HIGH] = [2, 3] as const;
const FONT = '11px system-ui, sans-serif';
/** Pixels for a date label; the longest are German months with a year. */
const DATE_SPACE = 84;

/** uPlot options for dots, a line with its band, and volume bars. Rows must be in order of time. */
export function plotOptions(
  rows: readonly ChartRow[],
  colors: ChartColors,
  thresholds: Thresholds,
  [width, height]: readonly [number, number],
): uPlot.Options {
  const colorOf = (score: number) => colorOfScore(score, colors, thresholds);
  return {
    width,
    height,
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { show: false } },
    scales: scalesOf(rows),
    axes: [timeAxis(colors), scoreAxis(colors)],
    series: seriesOf(colors),
    bands: [{ series: [HIGH, LOW], fill: withAlpha(colors.neutral, BAND_ALPHA) }],
    hooks: { draw: [(plot) => drawDots(plot, rows, colorOf), (plot) => drawEvents(plot, rows, colors)] },
  };
}

function scalesOf(rows: readonly ChartRow[]): uPlot.Scales {
  const [from, to] = timeRange(rows);
  return {
    x: { time: true, range: [from / 1_000, to / 1_000] },
    y: { range: [-1, 1] },
    count: { range: [0, highestCount(rows) * BAR_SHARE] },
  };
}

const axisOf = ({ quiet, line }: ChartColors): uPlot.Axis => ({
  stroke: quiet,
  grid: { stroke: line, width: 1 },
  font: FONT,
});

const timeAxis = (colors: ChartColors): uPlot.Axis => ({
  ...axisOf(colors),
  space: DATE_SPACE,
  size: 30,
  // Uses the visible range, not the ticks: a narrow chart over years may have only one tick.
  values: ({ scales: { x } }, ticks) => dateTicks(ticks, (x?.max ?? 0) - (x?.min ?? 0)),
});

const scoreAxis = (colors: ChartColors): uPlot.Axis => ({
  ...axisOf(colors),
  size: 52,
  splits: () => [...SCORE_TICKS],
  values: (_, ticks) => ticks.map((tick) => formatScore(tick, 1)),
});

/** The series: line, the two edges of its band, and volume bars, whose left edge is the start of the day. */
function seriesOf({ ink, line }: ChartColors): uPlot.Series[] {
  const hidden = { points: { show: false }, spanGaps: true };
  const bars = uPlot.paths.bars?.({ size: [0.8, 14, 1], align: 1 });
  return [
    {},
    { ...hidden, stroke: ink, width: 2 },
    { ...hidden, stroke: 'transparent' },
    { ...hidden, stroke: 'transparent' },
    {
      scale: 'count',
      fill: line,
      stroke: line,
      points: { show: false },
      ...(bars && { paths: bars }),
    },
  ];
}

const withAlpha = (color: string, alpha: number): string =>
  color.replace(/^rgb\((.*)\)$/u, `rgba($1, ${alpha})`);

/** Draws the dots in the color of their score, since a uPlot series has only one color. */
function drawDots(plot: uPlot, rows: readonly ChartRow[], colorOf: (score: number) => string): void {
  const { ctx } = plot;
  const dots = dotsOf(rows);
  const radius = dotRadius(dots.length) * devicePixelRatio;
  ctx.save();
  ctx.globalAlpha = DOT_ALPHA;
  for (const { time, score } of dots) {
    const [x, y] = [plot.valToPos(time / 1_000, 'x', true), plot.valToPos(score, 'y', true)];
    ctx.fillStyle = colorOf(score);
    drawDot(ctx, x, y, radius);
  }
  ctx.restore();
}

/** Radius up to which dots are drawn as squares: they look the same, and need no path each. */
const SMALL = 1.5;

function drawDot(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  if (radius <= SMALL * devicePixelRatio) {
    ctx.fillRect(Math.round(x - radius), Math.round(y - radius), 2 * radius, 2 * radius);
    return;
  }
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fill();
}

/** Draws triangles along the upper edge, each for all events within its width; more events make it longer. */
function drawEvents(plot: uPlot, rows: readonly ChartRow[], { ink }: ChartColors): void {
  const { ctx, bbox } = plot;
  const size = MARK * devicePixelRatio;
  const marks = eventMarks(rows, (time) => plot.valToPos(time / 1_000, 'x', true), 2 * size);
  ctx.fillStyle = ink;
  for (const { x, count } of marks) {
    ctx.beginPath();
    ctx.moveTo(x - size, bbox.top);
    ctx.lineTo(x + size, bbox.top);
    ctx.lineTo(x, bbox.top + markLength(count) * size);
    ctx.fill();
  }
}
