import { scoreBand, type Thresholds } from '@/lib/model/labels';

/** The theme's current colors, light or dark: a canvas cannot read CSS variables. */
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
  // In forced-colors mode all tones would get the same color.
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(VARIABLES).map(([name, variable]) => [name, read(variable)]);
  probe.remove();
  return Object.fromEntries(entries) as ChartColors;
}

/** The color of the band that a score lies in, by the reader's thresholds. */
export const colorOfScore = (score: number, colors: ChartColors, thresholds: Thresholds): string =>
  colors[scoreBand(score, thresholds)];
