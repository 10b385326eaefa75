import { beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from './driver/driver';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

describe('a reader who comes back', () => {
  const session = useBrowser();
  let desk: Desk;

  beforeAll(async () => {
    for (const path of ['/story/openai-scale-ai', '/story/nvidia-export']) await session.read(path);
    desk = await Desk.open(session.driver);
  });

  it('finds the search and its order unchanged', async () => {
    await desk.tab.fill({ css: 'input[type=search]' }, 'openai');
    await desk.tab.run(() => {
      const order = Array.from(document.querySelectorAll('select')).at(-1)!;
      order.value = 'oldest';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await desk.without('Nvidia');
    await desk.go('ticker/META');
    // The ticker's page also contains the article.
    await desk.back();
    await desk.with('OpenAI steps back');
    const fields = await desk.tab.run(() => [
      document.querySelector<HTMLInputElement>('input[type=search]')!.value,
      Array.from(document.querySelectorAll('select')).at(-1)!.value,
    ]);
    expect(fields).toEqual(['openai', 'oldest']);
  });

  it('goes from a ticker or a site to all its articles, in a tab titled accordingly', async () => {
    const title = () => desk.tab.run(() => document.title);
    await desk.go('ticker/NVDA');
    await desk.with('Nvidia lifts forecast');
    expect(await title()).toBe('NVDA · Tickertone');
    await desk.tab.click({ css: 'main button', text: 'All articles' });
    await desk.with('1 result');
    expect(await title()).toBe('Research · Tickertone');
    await desk.go('site/127.0.0.1');
    expect(await title()).toBe('127.0.0.1 · Tickertone');
    await desk.tab.click({ css: 'main button', text: 'All articles' });
    await desk.with('2 results');
  });

  it('finds the scroll position of a page restored, and a new page at its top', async () => {
    const scrolled = () => desk.tab.run(() => document.querySelector('main')!.scrollTop);
    await desk.go('ticker/META');
    await desk.ready();
    await desk.tab.run(async () => {
      const main = document.querySelector('main')!;
      main.style.maxHeight = '150px';
      // The scroll event comes with the next frame, and a busy browser may draw none before the next step.
      const heard = new Promise((resolve) => main.addEventListener('scroll', resolve, { once: true }));
      main.scrollTo(0, 150);
      await heard;
    });
    expect(await scrolled()).toBe(150);
    await desk.go('site/127.0.0.1');
    expect(await scrolled()).toBe(0);
    await desk.back();
    await waitUntil('the page where it was', async () => (await scrolled()) === 150);
    await desk.close();
  });

  it('an old bookmark of a site still leads to it', async () => {
    const desk = await Desk.open(session.driver);
    await desk.go('source/127.0.0.1');
    await waitUntil('the page of the site', () =>
      desk.tab.run(() => document.querySelector('main h1')?.textContent === '127.0.0.1'),
    );
    await desk.close();
  });
});
