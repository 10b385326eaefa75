import { describe, expect, inject, it } from 'vitest';
import { type Tab, waitUntil } from './driver/driver';
import { askForAnalysis, isGateRegistered } from './extension';
import { highlightsOf } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

const STORY = '/story/openai-scale-ai';

describe('a page that is open while the extension is updated', () => {
  const session = useBrowser();

  /** Pages opened before the new version has registered its gate are not read. */
  async function update(): Promise<void> {
    await session.driver.update();
    await waitUntil('the gate to be registered', () => isGateRegistered(session.driver));
  }

  async function openStory(): Promise<{ tab: Tab; overlay: Overlay }> {
    const tab = await session.open(STORY);
    const overlay = new Overlay(tab);
    await overlay.verdict();
    return { tab, overlay };
  }

  /** A story with a card that the update cannot find by its mark, as on a site without permission. */
  async function openOrphan(): Promise<{ tab: Tab; overlay: Overlay }> {
    const story = await openStory();
    await story.tab.run(() =>
      document.querySelector('[data-tickertone]')!.removeAttribute('data-tickertone'),
    );
    await update();
    return story;
  }

  it('has its orphaned card replaced by a working one', async () => {
    const { tab, overlay } = await openStory();
    const before = (await highlightsOf(tab)).length;
    await tab.run(() => document.querySelector('[data-tickertone]')!.setAttribute('data-old', ''));
    await update();
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
      const { tab, overlay } = await openOrphan();
      await tab.click({ css: 'h1' });
      await overlay.gone();
      expect(await tab.run(() => CSS.highlights.size)).toBe(0);
    },
  );

  it.runIf(inject('browser') === 'chromium')(
    'is left by it without an error if only the page changes',
    async () => {
      const { tab, overlay } = await openOrphan();
      await tab.run(() => {
        for (const paragraph of document.querySelectorAll('article p'))
          paragraph.textContent = 'Something else stands here now.';
      });
      await overlay.gone();
    },
  );

  it('can be read anew if that was under way, and has no error in its console', async () => {
    const tab = await session.open('/section/markets');
    await tab.goto(session.url('/long-read'));
    await update();
    // An orphaned script finds out once the reader does something.
    await tab.click({ css: 'h1' });
    await askForAnalysis(session.driver);
    await new Overlay(tab).verdict();
    expect(await tab.run(() => document.querySelectorAll('[data-tickertone]').length)).toBe(1);
  });
});
