import type { ElementHandle, Page } from 'playwright-core';
import { type Finder, type InPage, type Look, type Tab, waitFor, waitUntil } from './driver';
import { describeFinder, findElement, liesFree } from './find';

export class ChromiumTab implements Tab {
  /** @param place position of the tab: Chromium draws background tabs only about every two seconds */
  constructor(
    private readonly page: Page,
    private readonly place: 'front' | 'behind' = 'front',
  ) {}

  async goto(url: string): Promise<void> {
    await this.page.goto(url).catch((error: Error) => {
      if (!/ERR_HTTP_RESPONSE_CODE_FAILURE|ERR_ABORTED/u.test(error.message)) throw error;
    });
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  run<A, T>(inPage: InPage<A, T>, argument?: A): Promise<T> {
    return this.page.evaluate(inPage as InPage<unknown, T>, argument) as Promise<T>;
  }

  async #element(finder: Finder) {
    return waitFor(describeFinder(finder), async () => {
      const handle = await this.page.evaluateHandle(findElement, finder);
      return handle.asElement() ?? undefined;
    });
  }

  /** Acts on an element. If a view re-renders between finding and acting, retries with the new element. */
  async #act(finder: Finder, act: (element: ElementHandle) => Promise<void>): Promise<void> {
    const element = await this.#element(finder);
    await act(element).catch((error: Error) => {
      if (!error.message.includes('not attached to the DOM')) throw error;
      return this.#act(finder, act);
    });
  }

  click(finder: Finder): Promise<void> {
    return this.#act(finder, (element) =>
      this.place === 'front' ? element.click() : this.#clickBehind(finder, element),
    );
  }

  /**
   * Clicks without Playwright's stability check, which would take seconds in a background tab; still checks that
   * nothing covers the element.
   */
  async #clickBehind(finder: Finder, element: ElementHandle): Promise<void> {
    await waitUntil(`${describeFinder(finder)} to lie free`, () => element.evaluate(liesFree));
    await element.click({ force: true });
  }

  fill(finder: Finder, text: string): Promise<void> {
    return this.#act(finder, (element) => element.fill(text));
  }

  focus(finder: Finder): Promise<void> {
    return this.#act(finder, (element) => element.focus());
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async look({ scheme, width, height = 800, forcedColors, medium }: Look): Promise<void> {
    if (scheme !== undefined) await this.page.emulateMedia({ colorScheme: scheme });
    if (forcedColors !== undefined)
      await this.page.emulateMedia({ forcedColors: forcedColors ? 'active' : 'none' });
    if (medium !== undefined) await this.page.emulateMedia({ media: medium });
    if (width !== undefined) await this.page.setViewportSize({ width, height });
  }

  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
