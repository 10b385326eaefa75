import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { Thresholds } from '@/lib/model/labels';
import { type ChartRow, columnsOf } from './chart-row';
import { colorsOf } from './colors';
import { plotOptions } from './plot-options';

/** Narrower, in pixels, the axes would leave hardly any room for what they measure. */
const NARROWEST = 240;

/**
 * A plot in `stage` for as long as that is shown. Rows in order of time; `height` in pixels.
 * @returns the plot as it is now, which is another after each change
 */
export function usePlot(
  stage: RefObject<HTMLElement | null>,
  rows: readonly ChartRow[],
  height: number,
  thresholds: Thresholds,
): { readonly current: uPlot | undefined } {
  const plot = useRef<uPlot>(undefined);
  useEffect(() => drawInto(stage.current!, plot, rows, height, thresholds), [rows, height, thresholds.label]);
  return plot;
}

/** Other colors: the scheme changes, the reader's own replace ours, or the page is printed, in dark ink whatever the scheme. */
const RECOLORED = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Draws into `stage`, and again where its width or its colors change. @returns what undoes it */
function drawInto(
  stage: HTMLElement,
  plot: { current: uPlot | undefined },
  rows: readonly ChartRow[],
  height: number,
  thresholds: Thresholds,
): () => void {
  const draw = () => {
    plot.current?.destroy();
    const size = [Math.max(NARROWEST, stage.clientWidth), height] as const;
    const options = plotOptions(rows, colorsOf(stage), thresholds, size);
    plot.current = new uPlot(options, columnsOf(rows) as uPlot.AlignedData, stage);
  };
  let width = 0;
  const sized = new ResizeObserver(() => {
    // A stage that has just been taken out has no width, and is seen by nobody.
    if (stage.clientWidth === width || stage.clientWidth === 0) return;
    width = stage.clientWidth;
    draw();
  });
  const recolored = RECOLORED.map((query) => matchMedia(query));
  sized.observe(stage);
  for (const query of recolored) query.addEventListener('change', draw);
  return () => {
    sized.disconnect();
    for (const query of recolored) query.removeEventListener('change', draw);
    plot.current?.destroy();
    plot.current = undefined;
  };
}

/** Puts the cursor where a time is, `time` in milliseconds since 1970. */
export function moveCursor(plot: uPlot | undefined, time: number): void {
  if (plot !== undefined) plot.setCursor({ left: plot.valToPos(time / 1_000, 'x'), top: CURSOR_TOP });
}

/** Pixels; any place inside the plot will do, since the cursor is a line from top to bottom. */
const CURSOR_TOP = 10;
