import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from './driver/driver';
import { analysisOf } from './extension';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong, in a page or in the card over it. */
async function violations(tab: Tab, place: 'page' | 'card'): Promise<string[]> {
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

describe('accessibility', () => {
  const session = useBrowser();
  let own: Tab | undefined;

  afterEach(async () => {
    await own?.close();
    own = undefined;
  });

  it.each(['Brief', 'Tickers', 'Evidence', 'About'] as const)('of the card, tab %s', async (name) => {
    const tab = await session.open('/story/openai-scale-ai');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.open(name);
    expect(await violations(tab, 'card')).toEqual([]);
  });

  it('of the folded card', async () => {
    const tab = await session.open('/story/openai-scale-ai');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.press('Fold to a label');
    expect(await violations(tab, 'card')).toEqual([]);
    await overlay.press('Show the card');
  });

  it.each(['popup.html', 'welcome.html'])('of %s', async (page) => {
    await session.open('/story/openai-scale-ai');
    await analysisOf(session.driver);
    own = await session.driver.openOwn(page);
    await own.run(() => document.querySelector('h1') !== null);
    expect(await violations(own, 'page')).toEqual([]);
  });
});
