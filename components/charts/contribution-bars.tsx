import { useRef } from 'preact/hooks';
import { formatScore } from '../format';
import { signOf } from '../score/sign-of';
import { barsSvg } from './bars-svg';
import { barsCsv } from './chart-csv';
import { ExportButtons } from './export-buttons';

/** The contribution of one holding, sector, event or article to a score. */
export interface ContributionBar {
  key: string;
  name: string;
  /** Signed. */
  contribution: number;
  /** Text beside the name, for example `n = 12` or a date. */
  note?: string;
  /** Opens the articles or the page behind the bar; absent if there is none. */
  onOpen?(): void;
}

/** Signed bars around a common zero line, each with its number. A table, so that screen readers read it as one. */
export function ContributionBars({ title, bars }: { title: string; bars: readonly ContributionBar[] }) {
  const figure = useRef<HTMLElement>(null);
  const most = bars.reduce((max, { contribution }) => Math.max(max, Math.abs(contribution)), 1e-9);
  return (
    <figure class="chart" ref={figure}>
      <table class="bars" aria-label={title}>
        <tbody>
          {bars.map((bar) => (
            <BarRow key={bar.key} bar={bar} part={bar.contribution / most} />
          ))}
        </tbody>
      </table>
      <figcaption>
        <ExportButtons
          title={title}
          within={figure}
          csv={() => barsCsv(bars)}
          svg={(colors) => barsSvg(bars, colors, title)}
        />
      </figcaption>
    </figure>
  );
}

function BarRow({ bar, part }: { bar: ContributionBar; part: number }) {
  const { name, note, contribution, onOpen } = bar;
  const tone = signOf(contribution);
  return (
    <tr>
      <th scope="row">
        {onOpen === undefined ? (
          <bdi>{name}</bdi>
        ) : (
          <button type="button" class="link" onClick={onOpen}>
            <bdi>{name}</bdi>
          </button>
        )}{' '}
        {note !== undefined && <span class="quiet note">{note}</span>}
      </th>
      <td aria-hidden="true">
        <span class="bar" data-label={tone} style={{ '--part': part }} />
      </td>
      <td>
        <span class="figure" data-label={tone}>
          {formatScore(contribution, 3)}
        </span>
      </td>
    </tr>
  );
}
