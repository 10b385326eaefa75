import type { ComponentChildren } from 'preact';
import { formatScore } from '../format';

export interface ContributionBar {
  key: string;
  name: ComponentChildren;
  /** What it adds, signed. */
  contribution: number;
  /** Stands beside the name: `n = 12`, a date. */
  note?: string;
}

const toneOf = (value: number) => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral');

/** Signed bars from a common middle, each with its figure: a table, so that it reads as one. */
export function ContributionBars({ title, bars }: { title: string; bars: readonly ContributionBar[] }) {
  const most = bars.reduce((max, { contribution }) => Math.max(max, Math.abs(contribution)), 1e-9);
  return (
    <table class="bars">
      <caption class="hidden">{title}</caption>
      <tbody>
        {bars.map(({ key, name, contribution, note }) => (
          <tr key={key}>
            <th scope="row">
              {name} {note !== undefined && <span class="quiet">{note}</span>}
            </th>
            <td aria-hidden="true">
              <span class="bar" data-label={toneOf(contribution)} style={{ '--part': contribution / most }} />
            </td>
            <td>
              <span class="figure" data-label={toneOf(contribution)}>
                {formatScore(contribution, 3)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
