import { describe, expect, it } from 'vitest';
import type { Refusal } from '@/lib/model';
import { analysisOf, askForAnalysis, refusalOf } from './extension';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

const REFUSED: readonly [what: string, path: string, reasons: Refusal[], words: RegExp][] = [
  ['an empty page', '/test/empty', ['no-text', 'not-article'], /no readable text|does not look like/u],
  [
    'an article without text',
    '/test/no-text',
    ['no-text', 'not-article'],
    /no readable text|does not look like/u,
  ],
  ['three words', '/test/short', ['too-short', 'not-article'], /not enough text|does not look like/u],
];

describe('bad input', () => {
  const session = useBrowser();

  it.each(REFUSED)('answers %s with a clear message', async (_what, path, reasons, words) => {
    const tab = await session.open(path);
    await askForAnalysis(session.driver);
    expect(await new Overlay(tab).message()).toMatch(words);
    expect(reasons).toContain(await refusalOf(session.driver));
  });

  it('reads a story in broken markup', async () => {
    await session.open('/test/broken');
    await askForAnalysis(session.driver);
    const { tickers } = await analysisOf(session.driver);
    expect(tickers.map(({ symbol }) => symbol)).toContain('MSFT');
  });

  it('reads a story in ten megabytes of markup, or says that it is too large', async () => {
    const tab = await session.open('/test/huge');
    await askForAnalysis(session.driver);
    const overlay = new Overlay(tab);
    const said = await Promise.race([overlay.verdict(), overlay.message()]);
    expect(said).toMatch(/[+−]?\d\.\d\d|too large/u);
  });

  it('says that a PDF cannot be read', async () => {
    await session.open('/test/story.pdf');
    await askForAnalysis(session.driver);
    expect(await refusalOf(session.driver)).toBe('unsupported-page');
    const popup = await Popup.open(session.driver);
    await popup.pageSays('cannot be read');
    await popup.close();
  });

  it('says that a picture is one, which has no place for a card', async () => {
    await session.open('/test/picture.svg');
    await askForAnalysis(session.driver);
    expect(await refusalOf(session.driver)).toBe('unsupported-page');
    const popup = await Popup.open(session.driver);
    await popup.pageSays('This is a picture.');
    await popup.close();
  });

  it("says that no extension may read the browser's own pages", async () => {
    await session.open(session.driver.name === 'chromium' ? 'chrome://version/' : 'about:license');
    await askForAnalysis(session.driver);
    expect(['unsupported-page', 'blocked-page']).toContain(await refusalOf(session.driver));
  });
});
