import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Tab } from './driver/driver';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Violations that axe finds in a page, or in the card over it. */
export async function violations(tab: Tab, place: 'page' | 'card'): Promise<string[]> {
  const { violations } = await tab.run(
    async ({ source, place }) => {
      new Function(source)();
      const { axe } = globalThis as unknown as { axe: { run(context: unknown): Promise<AxeResults> } };
      const card = Array.from(document.documentElement.children).find(({ shadowRoot }) => shadowRoot);
      const { violations } = await axe.run(place === 'card' ? card : document);
      return {
        violations: violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      };
    },
    { source: AXE, place },
  );
  return violations;
}

/** The part of axe's color tools that we use, which its types omit. */
interface AxeColor {
  alpha: number;
  parseString(css: string): void;
}
interface AxeColors {
  Color: new () => AxeColor;
  flattenColors(above: AxeColor, below: AxeColor): AxeColor;
  getContrast(below: AxeColor, above: AxeColor): number;
}

/** WCAG contrast of an element's color with the page's background, with opacity: 1..21. */
export function contrastOf(tab: Tab, css: string): Promise<number> {
  return tab.run(
    ({ source, css }) => {
      new Function(source)();
      const { axe } = globalThis as unknown as { axe: { commons: { color: AxeColors } } };
      const { Color, flattenColors, getContrast } = axe.commons.color;
      const [drawn, ground] = [new Color(), new Color()];
      const { color, opacity } = getComputedStyle(document.querySelector(css)!);
      drawn.parseString(color);
      drawn.alpha *= Number(opacity);
      ground.parseString(getComputedStyle(document.documentElement).backgroundColor);
      return getContrast(ground, flattenColors(drawn, ground));
    },
    { source: AXE, css },
  );
}
