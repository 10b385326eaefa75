import type { RefObject } from 'preact';
import { t } from '../i18n';
import { type ChartColors, colorsOf } from './colors';
import { downloadBlob, downloadPng } from './download';

interface Props {
  /** Name of the chart and of the file. */
  title: string;
  /** An element of the chart, for the theme's colors. */
  within: RefObject<HTMLElement | null>;
  csv(): string;
  svg(colors: ChartColors): string;
}

/** Buttons that download a chart as CSV, PNG or SVG. */
export function ExportButtons({ title, within, csv, svg }: Props) {
  const picture = () => svg(colorsOf(within.current!));
  const kinds = [
    ['CSV', () => downloadBlob(csv(), 'text/csv', `${title}.csv`)],
    ['PNG', () => void downloadPng(picture(), title)],
    ['SVG', () => downloadBlob(picture(), 'image/svg+xml', `${title}.svg`)],
  ] as const;
  return (
    <span class="row exports">
      {kinds.map(([kind, save]) => (
        <button
          key={kind}
          type="button"
          class="button small"
          aria-label={t('desk_save_chart', title, kind)}
          onClick={save}
        >
          {kind}
        </button>
      ))}
    </span>
  );
}
