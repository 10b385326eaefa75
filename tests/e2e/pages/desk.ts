import { type Driver, type Tab, waitFor } from '../driver/driver';

type DeskPage = 'research' | 'tickers' | 'portfolio' | 'alerts' | 'feeds' | 'settings';

/** The desk, in a tab in front. */
export class Desk {
  private constructor(readonly tab: Tab) {}

  static async open(driver: Driver, page: DeskPage = 'research'): Promise<Desk> {
    const desk = new Desk(await driver.openOwn(`desk.html#/${page}`, 'front'));
    await waitFor('the desk', () =>
      desk.tab.run(() => (document.querySelector('main h1, main h2') ? true : undefined)),
    );
    return desk;
  }

  async go(page: DeskPage): Promise<void> {
    await this.tab.run((page) => {
      location.hash = `#/${page}`;
    }, page);
  }

  /** Waits until the page says all of these, and returns all that it says. */
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

  async addFeed(url: string): Promise<void> {
    await this.tab.fill({ css: 'input[type=url]' }, url);
    await this.tab.press('Enter');
  }

  /** Waits until the row of a feed says all of these, and returns all that it says. */
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
    await this.tab.click({ css: 'button', text: `Ask now: ${feed}` });
  }

  /** Chooses a file with this text in the field of the button that says `button`. */
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
