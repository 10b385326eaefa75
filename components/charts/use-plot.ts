import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { Thresholds } from '@/lib/model/labels';
import { type ChartRow, columnsOf } from './chart-row';
import { colorsOf } from './colors';
import { plotOptions } from './plot-options';

/** Narrowest plot in pixels: below this, the axes leave hardly any room. */
const NARROWEST = 240;

/**
 * Draws a plot in `stage` while it is shown. Rows in order of time; `height` in pixels.
 * @returns the current plot, which each change replaces
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

/** Media queries that change the colors: color scheme, forced colors, and printing, which always uses dark ink. */
const RECOLORED = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Draws into `stage`, and redraws when its width or colors change. @returns a function that removes the plot */
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
    // Width 0: the stage was just removed from the page.
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

/** Moves the cursor to a time, in milliseconds since 1970. */
export function moveCursor(plot: uPlot | undefined, time: number): void {
  if (plot !== undefined) plot.setCursor({ left: plot.valToPos(time / 1_000, 'x'), top: CURSOR_TOP });
}

/** Any height inside the plot will do: the cursor is a vertical line. */
const CURSOR_TOP = 10;
