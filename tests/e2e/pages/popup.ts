import { type Driver, type Tab, waitFor, waitUntil } from '../driver/driver';

/** The toolbar popup, opened behind the tab that it is about. */
export class Popup {
  private constructor(private readonly tab: Tab) {}

  /** In front it is about the tab that was there before, and hears keys. */
  static async open(driver: Driver, place: 'behind' | 'front' = 'behind'): Promise<Popup> {
    return new Popup(await driver.openOwn('popup.html', place));
  }

  /** Waits until the part about the page says `text`, and returns all that it says. */
  pageSays(text: string): Promise<string> {
    return waitFor(`"${text}" in the popup`, async () => {
      const [said = ''] = await this.texts('.page-card');
      return said.toLowerCase().includes(text.toLowerCase()) ? said : undefined;
    });
  }

  /** All that the popup says. */
  async text(): Promise<string> {
    return (await this.texts('.popup'))[0] ?? '';
  }

  /** Waits until the popup says `text`. */
  async says(text: string): Promise<void> {
    await waitUntil(`"${text}" in the popup`, async () => (await this.text()).includes(text));
  }

  /** Waits until the list of what was read has `count` rows. */
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

  /** Presses a button by the keyboard alone. */
  async pressByKey(button: string): Promise<void> {
    await this.tab.focus({ css: 'button', text: button });
    await this.tab.press('Enter');
  }

  /** Waits until the part about the page's feeds says `text`. */
  feedsSay(text: string): Promise<string> {
    return waitFor(`"${text}" about feeds in the popup`, async () => {
      const [said = ''] = await this.texts('.page-feeds');
      return said.includes(text) ? said : undefined;
    });
  }

  /** Turns a switch of the settings over. */
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
