import type uPlot from 'uplot';
import type { ChartRow } from './chart-row';

/** A plot's cursor, and its mapping from values to pixels. */
type Pointed = Pick<uPlot, 'valToPos'> & { cursor: Pick<uPlot.Cursor, 'left' | 'top'> };

/** Farthest distance in pixels at which the pointer picks a row. */
const REACH = 40;

/** The row whose dot, or else whose line, is nearest to the pointer; `undefined` if none is near. */
export function rowNear(rows: readonly ChartRow[], plot: Pointed): number | undefined {
  const { left = -1, top = -1 } = plot.cursor;
  let nearest: number | undefined;
  let least = REACH;
  for (const [at, { time, score, mean }] of rows.entries()) {
    const height = score ?? mean;
    const across = Math.abs(plot.valToPos(time / 1_000, 'x') - left);
    if (height === undefined || across > least) continue;
    const distance = Math.hypot(across, plot.valToPos(height, 'y') - top);
    if (distance > least) continue;
    least = distance;
    nearest = at;
  }
  return nearest;
}
