import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gate } from '@/lib/extract';
import { watchArticles } from '@/lib/page/articles';

const paragraphs = (about: string) =>
  `<p>${about} said on Monday that its profit rose by a tenth in the last quarter of the year. </p>`.repeat(
    4,
  );

let window: JSDOM['window'];
let seen: string[];

beforeEach(() => {
  const dom = new JSDOM(`<body>${paragraphs('Nvidia')}</body>`, { url: 'https://news.example/nvidia' });
  window = dom.window;
  seen = [];
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('AbortController', window.AbortController);
  Object.assign(window, { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout });
  const look = () => {
    const [company = ''] = window.document.body.textContent!.split(' ');
    seen.push(`${window.location.pathname}${window.location.search} ${company}`);
    return 'article' as const;
  };
  watchArticles(window as unknown as Window & typeof globalThis, look, () => false);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  window.close();
});

async function goTo(path: string): Promise<void> {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(1);
}

const show = (about: string) => {
  window.document.body.innerHTML = paragraphs(about);
};

describe('a single-page app', () => {
  it('is not checked while it still shows the previous text', async () => {
    await goTo('/boeing');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen).toEqual(['/nvidia Nvidia']);
    show('Boeing');
    await vi.advanceTimersByTimeAsync(500);
    expect(seen).toEqual(['/nvidia Nvidia', '/boeing Boeing']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toHaveLength(2);
  });

  it('is checked as soon as it settles if its text is there at once', async () => {
    show('Boeing');
    await goTo('/boeing');
    await vi.advanceTimersByTimeAsync(500);
    expect(seen.at(-1)).toBe('/boeing Boeing');
  });

  it.each([
    ['a story that was scrolled to', 'push', false, 1],
    ['a story that the reader clicked on', 'push', true, 0],
    ['a story that the reader goes back to', 'traverse', false, 0],
  ] as const)(
    'is looked at as soon as it rests where more text came before %s',
    async (_what, how, isActive, looks) => {
      const { document, history, location } = window;
      Object.assign(window, { navigation: new window.EventTarget() });
      Object.defineProperty(window.navigator, 'userActivation', { value: { isActive } });
      const addresses: string[] = [];
      const look = () => {
        addresses.push(location.pathname);
        return 'article' as const;
      };
      watchArticles(window as unknown as Window & typeof globalThis, look, () => false);
      document.body.insertAdjacentHTML('beforeend', paragraphs('Boeing'));
      history.pushState(null, '', '/boeing');
      const event = new window.Event('currententrychange');
      (Reflect.get(window, 'navigation') as EventTarget).dispatchEvent(
        Object.assign(event, { navigationType: how }),
      );
      await vi.advanceTimersByTimeAsync(500);
      expect(addresses.slice(1)).toHaveLength(looks);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(addresses.slice(1)).toEqual(['/boeing']);
    },
  );

  it('is checked in the end if its text stays, and at once if it is the same page', async () => {
    await goTo('/nvidia?page=1');
    await vi.advanceTimersByTimeAsync(500);
    expect(seen.at(-1)).toBe('/nvidia?page=1 Nvidia');
    await goTo('/nvidia/live');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(seen.at(-1)).toBe('/nvidia/live Nvidia');
  });
});

it('searches for components once if a page has no text yet', async () => {
  const { document } = window;
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = '<news-story></news-story>';
  const asked = vi.spyOn(document, 'querySelectorAll');
  const look = () => (gate(document).ok ? 'article' : 'no-text');
  watchArticles(window as unknown as Window & typeof globalThis, look, () => false);
  const walks = () => asked.mock.calls.filter(([selector]) => selector === '*').length;
  expect(walks()).toBe(1);
  show('Boeing');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(walks()).toBe(1);
});

it('checks a page without text again if its document is rewritten', async () => {
  let looks = 0;
  const look = () => (++looks === 1 ? ('no-text' as const) : ('article' as const));
  watchArticles(window as unknown as Window & typeof globalThis, look, () => false);
  const root = window.document.createElement('html');
  root.innerHTML = `<body>${paragraphs('Boeing')}</body>`;
  window.document.documentElement.replaceWith(root);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toBe(2);
});
