import { describe, expect, it } from 'vitest';
import { formatScore } from '@/components/format';
import { type Tab, waitFor, waitUntil } from './driver/driver';
import { analysisOf, badgeSaying, changeSettings, refusalOf } from './extension';
import { highlightsOf, painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

const STORY = '/story/openai-scale-ai';

declare global {
  interface Window {
    /** Text of the flashed range while it was visible. */
    flashed?: string;
  }
}

describe('reading an article', () => {
  const session = useBrowser();

  it('scores an article automatically on a granted site', async () => {
    await session.open(STORY);
    const { article, tickers, overall } = await analysisOf(session.driver);
    expect(article.url).toBe(session.url(STORY));
    expect(article.title).toContain('OpenAI steps back from Scale AI');
    expect(tickers.map(({ symbol }) => symbol)).toContain('META');
    expect(Math.abs(overall.score)).toBeLessThanOrEqual(1);
  });

  it('scores neither the front page nor a section, and says why', async () => {
    for (const path of ['/', '/section/markets']) {
      const tab = await session.open(path);
      expect(await refusalOf(session.driver)).toBe('not-article');
      await badgeSaying(session.driver, 'does not look like an article');
      expect(await new Overlay(tab).text()).toBeUndefined();
    }
  });

  it('shows in the card what the analysis says', async () => {
    const overlay = new Overlay(await session.open(STORY));
    const { overall, summary, tickers, coverage } = await analysisOf(session.driver);
    const verdict = await overlay.verdict();
    expect(verdict.toLowerCase()).toContain(overall.label);
    expect(verdict).toContain(formatScore(overall.score));
    expect(await overlay.brief()).toEqual(summary.brief);
    expect(await overlay.text()).toContain(`${coverage.scored} of ${coverage.sentences} sentences`);
    await overlay.open('Tickers');
    const rows = await overlay.tickers();
    for (const { symbol, score, label } of tickers) {
      const row = rows.find((text) => text.startsWith(`${symbol} `));
      expect(row).toContain(formatScore(score));
      expect(row).toContain(label);
    }
  });

  it('shows the score on the badge, and in its title', async () => {
    await session.open(STORY);
    const { overall } = await analysisOf(session.driver);
    const said = `${overall.label} ${formatScore(overall.score)}`;
    expect(await badgeSaying(session.driver, said)).toMatch(/\d/u);
  });

  it('scrolls to the sentence behind a number', async () => {
    const tab = await session.open(STORY);
    const overlay = new Overlay(tab);
    const { sentences, article } = await analysisOf(session.driver);
    expect(article.wordCount).toBeGreaterThan(400);
    await overlay.verdict();
    await overlay.open('Evidence');
    // For the title it scrolls to the top, without a flash.
    const shown = (await overlay.evidence()).findLast((text) => text.length > 60 && text !== article.title)!;
    await tab.run(() => scrollTo(0, document.body.scrollHeight));
    await noteFlash(tab);
    await overlay.showEvidence(shown);
    const inView = await waitFor('the sentence in view', () => tab.run(() => window.flashed));
    expect(shown).toContain(inView.slice(0, 40));
    expect(sentences.length).toBeGreaterThan(10);
  });

  it('paints exactly the characters of the entities', async () => {
    const tab = await session.open(STORY);
    const { tickers, entities } = await analysisOf(session.driver);
    await new Overlay(tab).verdict();
    const ranges = await highlightsOf(tab);
    const unlisted = entities.filter(({ sentiment }) => sentiment);
    const mentions = [...tickers, ...unlisted].flatMap((entity) => entity.mentions);
    const expected = mentions.sort((a, b) => a.start - b.start).map(({ surface }) => surface);
    expect(expected.length).toBeGreaterThan(10);
    expect(ranges.map(({ text }) => text)).toEqual(expected);
    expect(ranges.every(({ inBody }) => inBody)).toBe(true);
  });

  it('makes them seen', async () => {
    const tab = await session.open(STORY);
    await new Overlay(tab).verdict();
    await highlightsOf(tab);
    const picture = async () => Buffer.from(await tab.screenshot()).toString('base64');
    const still = await waitFor('a page at rest', async () => {
      const [first, second] = [await picture(), await picture()];
      return first === second ? first : undefined;
    });
    await tab.run(() => CSS.highlights.clear());
    await waitUntil('another picture', async () => (await picture()) !== still);
  });

  it('leaves the markup of the page as it was, byte for byte', async () => {
    const served = await (await fetch(session.url(STORY))).text();
    const tab = await session.open(STORY);
    await analysisOf(session.driver);
    await new Overlay(tab).verdict();
    const [now, parsed] = await tab.run(
      (served) => [
        document.head.outerHTML + document.body.outerHTML,
        ((page) => page.head.outerHTML + page.body.outerHTML)(
          new DOMParser().parseFromString(served, 'text/html'),
        ),
      ],
      served,
    );
    expect(now).toBe(parsed);
  });

  it('is not mirrored on a page that runs from right to left: a figure would read 0.85+', async () => {
    const overlay = new Overlay(await session.open('/test/right-to-left'));
    await overlay.verdict();
    expect(await overlay.direction()).toBe('ltr');
  });

  it('goes when it is closed, folds when asked, and takes its highlights along', async () => {
    const tab = await session.open(STORY);
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.press('Fold to a label');
    await overlay.press('Show the card');
    await overlay.verdict();
    await overlay.press('Close');
    await overlay.gone();
    expect(await painted(tab)).toEqual([]);
  });

  it('undoes at once that a company is never linked', async () => {
    const overlay = new Overlay(await session.open(STORY));
    await overlay.verdict();
    await overlay.open('Tickers');
    const before = await overlay.tickers();
    const overrides = async () => (await changeSettings(session.driver, {})).overrides;
    await overlay.pressByKey('Meta');
    await overlay.pressByKey('Never');
    expect(await overlay.focused()).toBe('Undo');
    expect(await overlay.text()).toContain('is never linked again');
    expect(await overlay.tickers()).toHaveLength(before.length - 1);
    await waitUntil('the exception', async () => (await overrides()).length > 0);
    await overlay.pressByKey('Undo');
    expect(await overlay.tickers()).toEqual(before);
    await waitUntil('no exception', async () => (await overrides()).length === 0);
  });

  it("can be folded and closed before a bar of the page's own", async () => {
    const tab = await session.open('/test/topmost-bar');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.press('Fold to a label');
    await overlay.press('Show the card');
    await overlay.press('Close');
    await overlay.gone();
  });

  it('closes on Escape when the focus is in it', async () => {
    const tab = await session.open(STORY);
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.focus('Close');
    await tab.press('Escape');
    await overlay.gone();
  });

  it('closes on Escape in the page, but not while the reader is in a field there', async () => {
    const tab = await session.open(STORY);
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await tab.run(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
    await tab.press('Escape');
    await overlay.verdict();
    await tab.run(() => {
      (document.activeElement as HTMLElement).blur();
      const forged = { key: 'Escape', bubbles: true, composed: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', forged));
    });
    await overlay.verdict();
    await tab.press('Escape');
    await overlay.gone();
  });
});

/** Makes the page record the text of the flashed range once it is visible, since the flash is short. */
const noteFlash = (tab: Tab) =>
  tab.run(() => {
    const noting = setInterval(() => {
      const [range] = (CSS.highlights.get('tickertone-flash') ?? []) as Iterable<Range> as Range[];
      const box = range?.getBoundingClientRect();
      if (!box || box.top < 0 || box.bottom > innerHeight) return;
      window.flashed = range!.toString();
      clearInterval(noting);
    }, 50);
  });
