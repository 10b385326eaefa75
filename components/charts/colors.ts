import { scoreBand, type Thresholds } from '@/lib/model/labels';

/** Colors of the theme as they are now, light or dark: a canvas cannot read variables. */
export interface ChartColors {
  ink: string;
  quiet: string;
  line: string;
  surface: string;
  positive: string;
  negative: string;
  neutral: string;
}

const VARIABLES: Readonly<Record<keyof ChartColors, string>> = {
  ink: '--ink',
  quiet: '--quiet',
  line: '--line',
  surface: '--surface',
  positive: '--positive-fill',
  negative: '--negative-fill',
  neutral: '--neutral-fill',
};

/** Reads the colors through an element, so that `light-dark()` is resolved. */
export function colorsOf(element: HTMLElement): ChartColors {
  const probe = element.appendChild(document.createElement('span'));
  // Where the reader's own colors replace ours, the tones would be one color.
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(VARIABLES).map(([name, variable]) => [name, read(variable)]);
  probe.remove();
  return Object.fromEntries(entries) as ChartColors;
}

/** The color of the band that a score lies in for this reader. */
export const colorOfScore = (score: number, colors: ChartColors, thresholds: Thresholds): string =>
  colors[scoreBand(score, thresholds)];
