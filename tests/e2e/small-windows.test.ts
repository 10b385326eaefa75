import { describe, expect, it } from 'vitest';
import { waitFor } from './driver/driver';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

describe('in the window of a small phone', () => {
  const session = useBrowser();

  it('the welcome page asks for sites in the first view', async () => {
    const welcome = await session.driver.openOwn('welcome.html', 'front');
    await welcome.look({ width: 320, height: 568 });
    const bottoms = await waitFor('the buttons', () =>
      welcome.run(() => {
        const buttons = Array.from(document.querySelectorAll('button'));
        return buttons.length > 0
          ? buttons.map((button) => button.getBoundingClientRect().bottom)
          : undefined;
      }),
    );
    expect(Math.max(...bottoms)).toBeLessThan(568);
    await welcome.close();
  });

  it('the name of a site is whole beside the longest words for a time', async () => {
    await session.read('/story/openai-scale-ai');
    const desk = await Desk.open(session.driver);
    await desk.tab.look({ width: 320 });
    const cut = await desk.tab.run(() => {
      const line = document.querySelector('.result-text p')!;
      const name = line.querySelector('.from')!;
      name.textContent = 'Reuters';
      line.querySelector('.source > :last-child')!.textContent = '· gelesen vor 3 Tagen';
      return name.scrollWidth - name.clientWidth;
    });
    expect(cut).toBe(0);
    await desk.tab.look({ width: 1280 });
    await desk.close();
  });
});
