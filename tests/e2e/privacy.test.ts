import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisOf, askForAnalysis, call } from './extension';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { type RecordingProxy, startProxy } from './proxy';
import { useBrowser } from './session';

const STORY = '/story/openai-scale-ai';

/** Files that the story's own markup requests. */
const OWN_FILES = ['/picture.svg', '/site.css', STORY];

/** Services that the browser contacts itself, with or without an extension. */
const OF_THE_BROWSER =
  /^(?:https?:\/\/)?(?:[a-z-]+\.googleapis\.com|[a-z0-9]+\.google\.com|[a-z0-9.-]+\.(?:mozilla\.(?:com|org|net)|firefox\.com))(?::|\/)/u;

describe('what leaves the machine', () => {
  let proxy: RecordingProxy;
  beforeAll(async () => {
    proxy = await startProxy();
  });
  const session = useBrowser({ browser: { proxy: () => proxy.address } });
  afterAll(() => proxy?.close());

  /** Paths requested from the newsroom, and requests to anyone else. */
  function takeRequests(): { own: string[]; others: string[] } {
    const origin = session.url('');
    const asked = proxy.take();
    return {
      own: asked.filter((url) => url.startsWith(origin)).map((url) => url.slice(origin.length)),
      others: asked.filter((url) => !url.startsWith(origin) && !OF_THE_BROWSER.test(url)),
    };
  }

  /** Requests of the extension, and everyone's requests to other hosts, except the browser's own. */
  async function takeAsked(): Promise<{ extension: string[]; strangers: string[] }> {
    const asked = await session.driver.takeRequests();
    const origin = session.url('');
    return {
      extension: asked.filter(({ byExtension }) => byExtension).map(({ url }) => url),
      strangers: asked.map(({ url }) => url).filter((url) => !url.startsWith(origin)),
    };
  }

  it('is measured: the proxy sees requests', async () => {
    takeRequests();
    await session.open(STORY);
    await analysisOf(session.driver);
    expect(takeRequests().own).toContain(STORY);
  });

  it('is nothing: only the page itself is requested, and no other host', async () => {
    takeRequests();
    await session.driver.takeRequests();
    const tab = await session.open(STORY);
    await analysisOf(session.driver);
    const overlay = new Overlay(tab);
    await overlay.verdict();
    for (const name of ['Tickers', 'Evidence', 'About'] as const) await overlay.open(name);
    const popup = await Popup.open(session.driver);
    await popup.recent(1);
    await popup.close();
    await askForAnalysis(session.driver);
    await overlay.verdict();
    const { own, others } = takeRequests();
    // The browser requests it on its own and at any time, even for the tab of an earlier test.
    const asked = own.filter((path) => path !== '/favicon.ico');
    expect(asked.filter((path) => !OWN_FILES.includes(path))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(others).toEqual([]);
    expect(await takeAsked()).toEqual({ extension: [], strangers: [] });
  });

  it('is nothing while the background starts, and on the welcome page', async () => {
    await session.driver.stopBackground();
    takeRequests();
    await session.driver.takeRequests();
    const welcome = await session.driver.openOwn('welcome.html');
    await call(session.driver, 'tab-state', { tabId: 1 });
    await welcome.close();
    expect(takeRequests().others).toEqual([]);
    expect(await takeAsked()).toEqual({ extension: [], strangers: [] });
  });

  it('includes requests for the feed that the reader added, and no others', async () => {
    const url = session.url('/test/feed.xml');
    await session.driver.takeRequests();
    await call(session.driver, 'desk-add-feeds', { feeds: [{ url, title: '' }] });
    await call(session.driver, 'desk-poll', { ids: [url] });
    expect(await takeAsked()).toEqual({ extension: [url], strangers: [] });
    await call(session.driver, 'desk-delete-feed', { id: url });
  });
});
