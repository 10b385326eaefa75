import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatScore } from '@/components/format';
import type { Settings } from '@/lib/model';
import { waitUntil } from './driver/driver';
import { analysisOf, call, changeSettings } from './extension';
import { Desk } from './pages/desk';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { SITE, useBrowser } from './session';

const STORIES = ['/story/openai-scale-ai', '/story/nvidia-export'] as const;

describe('the popup', () => {
  const session = useBrowser();
  let popup: Popup | undefined;

  const openPopup = async (place?: 'front') => {
    popup = await Popup.open(session.driver, place);
    return popup;
  };

  /** Waits until a setting is saved: a switch moves at once, but until then pages are read by the old settings. */
  const kept = (isKept: (settings: Settings) => boolean) =>
    waitUntil('the setting to be kept', async () => isKept(await changeSettings(session.driver, {})));

  async function readStories(): Promise<void> {
    for (const path of STORIES) await session.read(path);
  }

  beforeEach(() => call(session.driver, 'history-clear'));
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  it('shows the result of the page in front', async () => {
    await session.open(STORIES[0]);
    const { overall, article } = await analysisOf(session.driver);
    const said = await (await openPopup()).pageSays(overall.label);
    expect(said).toContain(formatScore(overall.score));
    expect(said).toContain(article.title);
  });

  it('brings back the card that was closed, and unfolds it', async () => {
    const tab = await session.open(STORIES[0]);
    const { overall } = await analysisOf(session.driver);
    const card = new Overlay(tab);
    await card.verdict();
    await card.press('Fold to a label');
    await card.press('Close');
    await card.gone();
    await (await openPopup()).press('Show the card');
    expect((await card.verdict()).toLowerCase()).toContain(overall.label);
  });

  it('says why a page has no result, and offers to read it anyway', async () => {
    await session.open('/section/markets');
    const page = await openPopup();
    expect(await page.pageSays('does not look like an article')).toContain('Analyze this page');
  });

  it('lists what was read, newest first, each page once', async () => {
    await readStories();
    await session.open(STORIES[1]);
    await analysisOf(session.driver, session.url(STORIES[1]));
    const rows = await (await openPopup()).recent(2);
    expect(rows[0]).toContain('Nvidia lifts forecast');
    expect(rows[1]).toContain('OpenAI steps back');
  });

  it('shows the history after the background was stopped', async () => {
    await readStories();
    await session.driver.stopBackground();
    const rows = await (await openPopup()).recent(2);
    expect(rows[0]).toContain('Nvidia lifts forecast');
  });

  it('searches, deletes and restores', async () => {
    await readStories();
    const page = await openPopup();
    await page.recent(2);
    await page.search('nvidia');
    await page.recent(1);
    await page.search('');
    await page.recent(2);
    await page.press('Delete “Nvidia lifts forecast');
    await page.recent(1);
    await page.press('Undo');
    await page.recent(2);
  });

  it('keeps settings and history across a browser restart', async () => {
    await readStories();
    const before = await openPopup();
    // Wait until it has read its settings: a later read would briefly reset the switch.
    await before.recent(2);
    await before.press('Settings');
    expect(await before.isOn('Show highlights')).toBe(true);
    await before.toggle('Show highlights');
    expect(await before.isOn('Show highlights')).toBe(false);
    await kept(({ highlights }) => !highlights);
    await session.restart();
    popup = undefined;
    const after = await openPopup();
    await after.recent(2);
    await after.press('Settings');
    expect(await after.isOn('Show highlights')).toBe(false);
    await after.toggle('Show highlights');
  });

  it("adds the page's feed, by keyboard only", async () => {
    await session.open('/test/with-feed');
    await analysisOf(session.driver);
    const page = await openPopup('front');
    expect(await page.feedsSay('The wire')).not.toContain('amp');
    await page.pressByKey('Add feed: The wire');
    expect(await page.feedsSay('Added to your feeds: The wire')).not.toContain('Add feed');
    const desk = await Desk.open(session.driver, 'feeds');
    await desk.feedSays(session.url('/test/feed.xml'), 'Loopback wire', 'fine', '2 items');
    await desk.close();
  });

  it('switches a site off and on', async () => {
    const tab = await session.open(STORIES[0]);
    await analysisOf(session.driver);
    const page = await openPopup();
    await page.toggle(SITE);
    await kept(({ disabledSites }) => disabledSites.includes(SITE));
    await tab.goto(session.url(STORIES[1]));
    await page.pageSays('switched off for this site');
    expect(await new Overlay(tab).text()).toBeUndefined();
    await page.toggle(SITE);
    await kept(({ disabledSites }) => !disabledSites.includes(SITE));
    await tab.goto(session.url(STORIES[1]));
    await analysisOf(session.driver, session.url(STORIES[1]));
  });
});
