import { type Driver, type Tab, waitFor, waitUntil } from '../driver/driver';

/** The toolbar popup, opened behind the tab it is about. */
export class Popup {
  private constructor(private readonly tab: Tab) {}

  /** In the foreground, it is about the previous tab, and receives keys. */
  static async open(driver: Driver, place: 'behind' | 'front' = 'behind'): Promise<Popup> {
    return new Popup(await driver.openOwn('popup.html', place));
  }

  /** Waits until the part about the page contains `text`; returns its full text. */
  pageSays(text: string): Promise<string> {
    return waitFor(`"${text}" in the popup`, async () => {
      const [said = ''] = await this.texts('.page-card');
      return said.toLowerCase().includes(text.toLowerCase()) ? said : undefined;
    });
  }

  /** The popup's full text. */
  async text(): Promise<string> {
    return (await this.texts('.popup'))[0] ?? '';
  }

  /** Waits until the popup contains `text`. */
  async says(text: string): Promise<void> {
    await waitUntil(`"${text}" in the popup`, async () => (await this.text()).includes(text));
  }

  /** Waits until the recent list has `count` rows. */
  recent(count: number): Promise<string[]> {
    return waitFor(`${count} rows in the popup`, async () => {
      const rows = await this.texts('.recent-row');
      return rows.length === count ? rows : undefined;
    });
  }

  async search(text: string): Promise<void> {
    await this.tab.fill({ css: 'input[type=search]' }, text);
  }

  async press(button: string): Promise<void> {
    await this.tab.click({ css: 'button', text: button });
  }

  /** Presses a button by keyboard only. */
  async pressByKey(button: string): Promise<void> {
    await this.tab.focus({ css: 'button', text: button });
    await this.tab.press('Enter');
  }

  /** Waits until the part about the page's feeds contains `text`. */
  feedsSay(text: string): Promise<string> {
    return waitFor(`"${text}" about feeds in the popup`, async () => {
      const [said = ''] = await this.texts('.page-feeds');
      return said.includes(text) ? said : undefined;
    });
  }

  /** Toggles a switch of the settings. */
  async toggle(name: string): Promise<void> {
    await this.tab.click({ css: 'label.switch', text: name });
  }

  /** Whether a switch is on. */
  async isOn(name: string): Promise<boolean> {
    return waitFor(`the switch ${name}`, () =>
      this.tab.run((name) => {
        const labels = Array.from(document.querySelectorAll('label.switch'));
        const label = labels.find((label) => label.textContent?.includes(name));
        return label?.querySelector('input')?.checked;
      }, name),
    );
  }

  close(): Promise<void> {
    return this.tab.close();
  }

  private texts(css: string): Promise<string[]> {
    return this.tab.run(
      (css) =>
        Array.from(document.querySelectorAll<HTMLElement>(css), (element) =>
          // biome-ignore lint/performance/useDomNodeTextContent: as it is read, without what is hidden
          element.innerText.replace(/\s+/gu, ' ').trim(),
        ),
      css,
    );
  }
}
