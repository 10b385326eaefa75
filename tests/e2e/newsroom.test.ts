import { describe, expect, it } from 'vitest';
import { readStories } from '@/demo/story';
import type { Refusal } from '@/lib/model';
import { analysisOf, askForAnalysis, refusalOf } from './extension';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

/** Words from the page furniture around the newsroom's stories. */
const FURNITURE = /newsletter|cookies|voucher|horoscope|bull_42|grumpy|is a demonstration|Share on|Sign up/iu;

const ARTICLES: readonly [path: string, slug: string, symbols: string[]][] = [
  ['/story/openai-scale-ai', 'openai-scale-ai', ['META']],
  ['/story/nvidia-export', 'nvidia-export', ['NVDA', 'MSFT', 'AMD']],
  ['/story/target-warning', 'target-warning', ['TGT', 'WMT']],
  ['/story/airline-merger?subscriber', 'airline-merger', ['JBLU', 'DAL', 'UAL']],
  ['/story/tesla-deliveries', 'tesla-deliveries', ['TSLA', 'GM']],
  ['/app/boeing-inspection', 'boeing-inspection', ['BA']],
];

const NO_ARTICLES: readonly [path: string, reasons: Refusal[]][] = [
  ['/', ['not-article']],
  ['/section/companies', ['not-article']],
  ['/search?q=shares', ['not-article']],
  ['/quote/META', ['not-article']],
  ['/app', ['not-article', 'no-text']],
  ['/wall/nvidia-export', ['not-article', 'blocked-page']],
  ['/forbidden', ['not-article', 'blocked-page']],
];

describe('kinds of news site', () => {
  const session = useBrowser();
  const stories = readStories();

  it.each(ARTICLES)('reads %s completely, without anything around it', async (path, slug, symbols) => {
    await session.open(path);
    const { tickers, article, sentences, summary } = await analysisOf(session.driver);
    const story = stories.get(slug)!;
    expect(article.title).toBe(story.title);
    expect(tickers.map(({ symbol }) => symbol)).toEqual(expect.arrayContaining(symbols));
    const words = story.parts.flatMap(({ text }) => text.split(/\s+/u)).length;
    expect(article.wordCount / words).toBeGreaterThan(0.85);
    expect(article.wordCount / words).toBeLessThan(1.1);
    expect(summary.investor).not.toMatch(FURNITURE);
    expect(summary.brief.join(' ')).not.toMatch(FURNITURE);
    const total = sentences.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(Math.abs(total)).toBeLessThanOrEqual(1);
  });

  it.each(NO_ARTICLES)('refuses %s', async (path, reasons) => {
    const tab = await session.open(path);
    expect(reasons).toContain(await refusalOf(session.driver));
    expect(await new Overlay(tab).text()).toBeUndefined();
  });

  it('marks a teaser as incomplete', async () => {
    const tab = await session.open('/story/airline-merger');
    const { coverage } = await analysisOf(session.driver);
    expect(coverage.truncated).toBe(true);
    await new Overlay(tab).verdict();
    expect(await new Overlay(tab).text()).toContain('only part of the text');
  });

  it('refuses an article in another language, and says so', async () => {
    const tab = await session.open('/story/sap-prognose');
    expect(await refusalOf(session.driver)).toBe('not-english');
    await askForAnalysis(session.driver);
    expect(await new Overlay(tab).message()).toContain('not in English');
  });

  it('reads a live blog', async () => {
    await session.open('/story/fed-day');
    const { article } = await analysisOf(session.driver);
    expect(article.title).toContain('Fed holds rates');
    expect(article.siteName).toBe('Newsroom Live');
  });

  it('reads a framed story when the reader asks, and says so before', async () => {
    await session.open('/story/boeing-inspection');
    expect(await refusalOf(session.driver)).toBe('no-text');
    const popup = await Popup.open(session.driver);
    expect(await popup.pageSays('stands in a frame')).toContain('Analyze this page');
    await popup.press('Analyze this page');
    const { article, tickers } = await analysisOf(session.driver);
    expect([article.siteName, tickers[0]?.symbol]).toEqual(['Newsroom Reader', 'BA']);
    await popup.close();
  });

  it('reads an article of 55,000 words, or says how much of it', async () => {
    const tab = await session.open('/long-read');
    const { article, coverage } = await analysisOf(session.driver);
    expect(article.wordCount > 50_000 || coverage.truncated).toBe(true);
    await new Overlay(tab).verdict();
  });
});
