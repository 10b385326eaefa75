import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Tab } from './driver/driver';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong, in a page or in the card over it. */
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
