import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';
import { useThresholds } from '../score/thresholds';
import { chartCsv } from './chart-csv';
import type { ChartRow } from './chart-row';
import { chartSvg } from './chart-svg';
import { ChartTable } from './chart-table';
import { ExportButtons } from './export-buttons';
import { readRow } from './read-row';
import { rowNear } from './row-near';
import type { Caption } from './svg-document';
import { moveCursor, usePlot } from './use-plot';

interface Props {
  /** Names the chart: heading, accessible label, file name. */
  title: string;
  /** What the chart shows, in one sentence. */
  summary: string;
  rows: readonly ChartRow[];
  /** Explains the marks, if there are more than a line. */
  legend?: string;
  height?: number;
}

/** A chart over time with a data table; without rows, a message instead of empty axes. */
export const TimeChart = (props: Props) =>
  props.rows.length === 0 ? <p class="quiet chart-empty">{t('desk_chart_empty')}</p> : <Drawn {...props} />;

/** The drawn chart. Pointer and arrow keys move from row to row; each row is read out. */
function Drawn({ title, summary, rows, legend, height = 260 }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number>();
  const [isOpen, setOpen] = useState(false);
  const sorted = useMemo(() => rows.toSorted((a, b) => a.time - b.time), [rows]);
  const thresholds = useThresholds();
  const reached = at === undefined ? undefined : sorted[at];
  const plot = usePlot(stage, sorted, height, thresholds);

  function step(event: KeyboardEvent): void {
    const next = targetOf(event.key, at, sorted.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    moveCursor(plot.current, sorted[next]!.time);
  }

  return (
    <figure class="chart">
      <div
        class="chart-stage"
        ref={stage}
        role="img"
        aria-label={`${title}. ${summary}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through the chart
        tabIndex={0}
        onKeyDown={step}
        onMouseMove={() => plot.current && setAt(rowNear(sorted, plot.current))}
        onMouseLeave={() => setAt(undefined)}
      />
      <figcaption>
        <output class="quiet chart-read">{reached === undefined ? summary : readRow(reached)}</output>
        <ExportButtons
          title={title}
          within={stage}
          csv={() => chartCsv(sorted)}
          svg={(colors) => chartSvg(sorted, colors, captionOf(title, legend), thresholds)}
        />
      </figcaption>
      {legend !== undefined && <p class="quiet small legend">{legend}</p>}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('desk_chart_table')}</summary>
        {/* Rendered on demand: hundreds of formatted dates cost more than the chart. */}
        {isOpen && <ChartTable title={title} rows={sorted} />}
      </details>
    </figure>
  );
}

const captionOf = (title: string, legend: string | undefined): Caption =>
  legend === undefined ? { title } : { title, legend };

/** The row that a key moves to, from row `at` or from outside the chart; `undefined` for other keys. */
function targetOf(key: string, at: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return step === 0 ? undefined : Math.min(count - 1, Math.max(0, (at ?? (step > 0 ? -1 : count)) + step));
}
