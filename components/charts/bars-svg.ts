import { formatScore } from '../format';
import type { ChartColors } from './colors';
import type { ContributionBar } from './contribution-bars';
import { escapeXml, svgDocument } from './svg-document';

const [WIDTH, TOP, ROW, MARGIN] = [900, 34, 24, 12] as const;
/** Right edge of the names, middle of the bars, half the width of the bars; pixels. */
const [NAMES, MIDDLE, HALF] = [470, 650, 150] as const;
/** Letters of a name that fit beside the bars; East Asian characters count twice. */
const MAX_LETTERS = 62;

/** Draws signed bars around a common zero line, as an SVG document. */
export function barsSvg(bars: readonly ContributionBar[], colors: ChartColors, title: string): string {
  const most = bars.reduce((max, { contribution }) => Math.max(max, Math.abs(contribution)), 1e-9);
  const height = TOP + bars.length * ROW + MARGIN;
  const rows = bars.map((bar, at) => barRow(bar, TOP + at * ROW, (bar.contribution / most) * HALF, colors));
  return svgDocument([WIDTH, height], colors, { title }, MARGIN, rows);
}

function barRow(
  { name, contribution }: ContributionBar,
  top: number,
  length: number,
  { ink, line, positive, negative }: ChartColors,
): string {
  const text = shortened(name);
  const parts = [
    `<text x="${NAMES}" y="${top + 16}" text-anchor="end" fill="${ink}">${escapeXml(text)}</text>`,
    `<rect x="${MIDDLE + Math.min(0, length)}" y="${top + 6}" width="${Math.abs(length).toFixed(1)}" height="12" fill="${contribution < 0 ? negative : positive}"/>`,
    `<path d="M${MIDDLE} ${top}v${ROW}" stroke="${line}"/>`,
    `<text x="${WIDTH - MARGIN}" y="${top + 16}" text-anchor="end" fill="${ink}">${formatScore(contribution, 3)}</text>`,
  ];
  return parts.join('');
}

function shortened(name: string): string {
  let room = MAX_LETTERS;
  const letters = Array.from(name);
  const fits = letters.findIndex((letter) => {
    room -= letter > '\u2e7f' ? 2 : 1;
    return room < 0;
  });
  return fits < 0 ? name : `${letters.slice(0, fits).join('')}…`;
}
