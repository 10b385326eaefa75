import type { Page } from 'playwright-core';
import { type Finder, type InPage, type Look, type Tab, waitFor } from './driver';
import { describeFinder, findElement } from './find';

export class ChromiumTab implements Tab {
  constructor(private readonly page: Page) {}

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

  async click(finder: Finder): Promise<void> {
    await (await this.#element(finder)).click();
  }

  async fill(finder: Finder, text: string): Promise<void> {
    await (await this.#element(finder)).fill(text);
  }

  async focus(finder: Finder): Promise<void> {
    await (await this.#element(finder)).focus();
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async look({ scheme, width }: Look): Promise<void> {
    if (scheme !== undefined) await this.page.emulateMedia({ colorScheme: scheme });
    if (width !== undefined) await this.page.setViewportSize({ width, height: 800 });
  }

  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
