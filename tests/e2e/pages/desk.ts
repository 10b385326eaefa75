import { type Driver, type Tab, waitFor, waitUntil } from '../driver/driver';

type DeskPage = 'research' | 'tickers' | 'portfolio' | 'alerts' | 'feeds' | 'settings';

/** The desk, in the foreground tab. */
export class Desk {
  private constructor(readonly tab: Tab) {}

  static async open(driver: Driver, page: DeskPage = 'research'): Promise<Desk> {
    const desk = new Desk(await driver.openOwn(`desk.html#/${page}`, 'front'));
    await desk.ready();
    return desk;
  }

  /** Opens a page, such as `feeds` or `ticker/META`. */
  async go(place: string): Promise<void> {
    await this.tab.run(async (place) => {
      if (location.hash === `#/${place}`) return;
      const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = `#/${place}`;
      await followed;
      await new Promise((resolve) => setTimeout(resolve));
    }, place);
  }

  /** Goes back with the browser's back button, and waits until the page is shown. */
  async back(): Promise<void> {
    await this.tab.run(async () => {
      const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      history.back();
      await followed;
      await new Promise((resolve) => setTimeout(resolve));
    });
  }

  /** Waits until the page has loaded its content. */
  async ready(): Promise<void> {
    await waitUntil('a desk that has loaded', () =>
      this.tab.run(() => {
        const main = document.querySelector('main');
        const isLoading = main?.textContent?.includes('Loading…') ?? true;
        return !isLoading && main?.querySelector('h1, h2') !== null;
      }),
    );
  }

  /**
   * Closes any dialog or drawer, and waits until it is gone: the page is told of a closed dialog one frame later, and
   * would confuse it with the one that the next step opens.
   */
  async closeDialog(): Promise<void> {
    await this.tab.run(() => {
      document.querySelector('dialog')?.close();
      document.querySelector<HTMLElement>('aside [aria-label=Close]')?.click();
    });
    await waitUntil('a desk with nothing open', () =>
      this.tab.run(() => document.querySelector('dialog, aside [aria-label=Close]') === null),
    );
  }

  /** Waits until the page contains all these texts; returns its full text. */
  says(...texts: string[]): Promise<string> {
    let said = '';
    return waitFor(
      () => `a desk that says ${texts.join(', ')} and not ${said.slice(0, 500)}`,
      async () => {
        said = await this.tab.run(() => document.body.textContent ?? '');
        return texts.every((text) => said.includes(text)) ? said : undefined;
      },
    );
  }

  /** Waits until the page, without the undo bar, contains this text. */
  with(text: string): Promise<void> {
    return this.shows(text, true);
  }

  /** Waits until it no longer contains this text. */
  without(text: string): Promise<void> {
    return this.shows(text, false);
  }

  private async shows(text: string, isThere: boolean): Promise<void> {
    await waitUntil(`a page ${isThere ? 'with' : 'without'} ${text}`, async () => {
      const parts = await this.tab.run(() =>
        Array.from(document.querySelectorAll('main > :not(.undo-bar)'), (part) => part.textContent ?? ''),
      );
      return parts.join(' ').includes(text) === isThere;
    });
  }

  /** Writes the note of the open article. */
  async writeNote(text: string): Promise<void> {
    await this.tab.run((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('aside textarea')!;
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    await this.noteIs(text);
  }

  /** Waits until the note is saved and shown. */
  async noteIs(text: string): Promise<void> {
    await waitUntil(`a note that says ${text}`, async () => {
      const note = await this.tab.run(
        () => document.querySelector<HTMLTextAreaElement>('aside textarea')?.value,
      );
      return note === text;
    });
  }

  async addFeed(url: string): Promise<void> {
    await this.tab.fill({ css: 'input[inputmode=url]' }, url);
    await this.tab.click({ css: 'button', text: 'Add feed' });
  }

  /** Waits until the page shows this error. */
  async warns(text: string): Promise<void> {
    await waitUntil(`a warning of ${text}`, async () => {
      const said = await this.tab.run(() => document.querySelector('[role=alert]')?.textContent ?? '');
      return said.includes(text);
    });
  }

  /** Waits until a feed's row contains all these texts; returns its full text. */
  feedSays(url: string, ...texts: string[]): Promise<string> {
    let said = '';
    return waitFor(
      () => `a feed that says ${texts.join(', ')} and not ${said}`,
      async () => {
        const rows = await this.tab.run(() =>
          Array.from(document.querySelectorAll('.feed'), (row) => row.textContent ?? ''),
        );
        said = rows.find((row) => row.includes(url)) ?? '';
        return texts.every((text) => said.includes(text)) ? said : undefined;
      },
    );
  }

  async askNow(feed: string): Promise<void> {
    await this.tab.click({ css: 'button', text: `Check now: ${feed}` });
  }

  /** Chooses a file with this content through the file field of `button`. */
  async choose(button: string, text: string): Promise<void> {
    await this.tab.run(
      ({ button, text }) => {
        const label = Array.from(document.querySelectorAll('label')).find(({ textContent }) =>
          textContent?.includes(button),
        );
        const input = label!.querySelector('input')!;
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'chosen'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { button, text },
    );
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
