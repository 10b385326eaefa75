import { describe, expect, inject, it } from 'vitest';
import { type Tab, waitUntil } from './driver/driver';
import { highlightsOf } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

const STORY = '/story/openai-scale-ai';

describe('a page that is open while the extension is updated', () => {
  const session = useBrowser();

  async function openStory(): Promise<{ tab: Tab; overlay: Overlay }> {
    const tab = await session.open(STORY);
    const overlay = new Overlay(tab);
    await overlay.verdict();
    return { tab, overlay };
  }

  it('has its orphaned card replaced by a working one', async () => {
    const { tab, overlay } = await openStory();
    const before = (await highlightsOf(tab)).length;
    await tab.run(() => document.querySelector('[data-tickertone]')!.setAttribute('data-old', ''));
    await session.driver.update();
    await waitUntil('the old card to go', () => tab.run(() => !document.querySelector('[data-old]')));
    await overlay.verdict();
    await overlay.open('Evidence');
    expect(await overlay.evidence()).not.toEqual([]);
    expect(await highlightsOf(tab)).toHaveLength(before);
    await overlay.press('Close');
    await overlay.gone();
  });

  // Firefox also ends the orphaned script, so that only the next one can remove the card.
  it.runIf(inject('browser') === 'chromium')(
    'is left by a card that is not replaced, before a click is in vain',
    async () => {
      const { tab, overlay } = await openStory();
      // Removes the mark, as on a site without permission, where the update cannot find the card.
      await tab.run(() => document.querySelector('[data-tickertone]')!.removeAttribute('data-tickertone'));
      await session.driver.update();
      await tab.click({ css: 'h1' });
      await overlay.gone();
      expect(await tab.run(() => CSS.highlights.size)).toBe(0);
    },
  );
});
