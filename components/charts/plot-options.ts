import uPlot from 'uplot';
import { formatScore } from '../format';
import { locale } from '../i18n';
import { BAR_SHARE, type ChartRow, DOT_ALPHA, dotRadius, dotsOf, highestCount } from './chart-row';
import { type ChartColours, colourOfScore } from './colours';
import { eventMarks, markLength } from './event-marks';
import { timeRange } from './time-range';

// Positions in `columnsOf`.
const [LOW, HIGH] = [2, 3] as const;
const FONT = '11px system-ui, sans-serif';
/** Pixels for a date, the longest of which are German months with their year. */
const DATE_SPACE = 84;

/** Options for dots, a line with its band, and bars of volume. Rows in order of time. */
export function plotOptions(
  rows: readonly ChartRow[],
  colours: ChartColours,
  width: number,
  height: number,
): uPlot.Options {
  const [from, to] = timeRange(rows);
  return {
    width,
    height,
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { show: false } },
    scales: {
      x: { time: true, range: [from / 1_000, to / 1_000] },
      y: { range: [-1, 1] },
      count: { range: [0, highestCount(rows) * BAR_SHARE] },
    },
    axes: [
      {
        stroke: colours.quiet,
        grid: { stroke: colours.line, width: 1 },
        font: FONT,
        space: DATE_SPACE,
        size: 30,
        values: dateTicks,
      },
      {
        stroke: colours.quiet,
        grid: { stroke: colours.line, width: 1 },
        font: FONT,
        size: 52,
        splits: () => [-1, -0.5, 0, 0.5, 1],
        values: (_, ticks) => ticks.map((tick) => formatScore(tick, 1)),
      },
    ],
    series: [
      {},
      { stroke: colours.ink, width: 2, points: { show: false }, spanGaps: true },
      { stroke: 'transparent', points: { show: false }, spanGaps: true },
      { stroke: 'transparent', points: { show: false }, spanGaps: true },
      {
        scale: 'count',
        fill: colours.line,
        stroke: colours.line,
        points: { show: false },
        paths: uPlot.paths.bars?.({ size: [0.8, 14, 1] }),
      },
    ],
    bands: [{ series: [HIGH, LOW], fill: withAlpha(colours.neutral, 0.22) }],
    hooks: { draw: [(plot) => drawDots(plot, rows, colours), (plot) => drawEvents(plot, rows, colours)] },
  };
}

const dateTicks = (_: uPlot, ticks: number[]): string[] => {
  const span = (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);
  const options: Intl.DateTimeFormatOptions =
    span > 500 * 86_400
      ? { year: 'numeric', month: 'short' }
      : span > 3 * 86_400
        ? { month: 'short', day: 'numeric' }
        : { day: 'numeric', hour: '2-digit' };
  const format = new Intl.DateTimeFormat(locale(), options);
  return ticks.map((tick) => format.format(tick * 1_000));
};

const withAlpha = (colour: string, alpha: number): string =>
  colour.replace(/^rgb\((.*)\)$/u, `rgba($1, ${alpha})`);

/** Dots in the colour of their score; drawn here since a series has one colour. */
function drawDots(plot: uPlot, rows: readonly ChartRow[], colours: ChartColours): void {
  const { ctx } = plot;
  const dots = dotsOf(rows);
  const radius = dotRadius(dots.length) * devicePixelRatio;
  ctx.save();
  ctx.globalAlpha = DOT_ALPHA;
  for (const { time, score } of dots) {
    const [x, y] = [plot.valToPos(time / 1_000, 'x', true), plot.valToPos(score, 'y', true)];
    ctx.fillStyle = colourOfScore(score, colours);
    drawDot(ctx, x, y, radius);
  }
  ctx.restore();
}

/** So small, a square looks like a circle, and thousands of them need no path each. */
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

/** Triangles along the upper edge: one for whatever happened within its width, the longer the more that was. */
function drawEvents(plot: uPlot, rows: readonly ChartRow[], { ink }: ChartColours): void {
  const { ctx, bbox } = plot;
  const size = 4 * devicePixelRatio;
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
