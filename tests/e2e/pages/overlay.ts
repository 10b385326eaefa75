import { type Finder, type Tab, waitFor, waitUntil } from '../driver/driver';

type TabName = 'Brief' | 'Tickers' | 'Evidence' | 'About';

const inCard = (css: string, text?: string): Finder => ({
  css,
  in: 'overlay',
  ...(text !== undefined && { text }),
});

/** The extension's card over a page. */
export class Overlay {
  constructor(private readonly tab: Tab) {}

  /** The card's visible text; `undefined` if there is no card. */
  async text(): Promise<string | undefined> {
    return (await this.texts('section.frame'))[0];
  }

  /** Waits for the result; returns its headline: label, score, confidence. */
  verdict(): Promise<string> {
    return waitFor('the verdict', async () => (await this.texts('.verdict'))[0]);
  }

  /** Waits for a message instead of a result. */
  message(): Promise<string> {
    return waitFor('a message', async () => (await this.texts('.message'))[0]);
  }

  async open(name: TabName): Promise<void> {
    await this.tab.click(inCard('[role=tab]', name));
  }

  /** Sentences of the brief. */
  brief(): Promise<string[]> {
    return this.texts('.brief li');
  }

  tickers(): Promise<string[]> {
    return this.texts('.ticker');
  }

  /** Sentences of the ledger, without their controls. */
  evidence(): Promise<string[]> {
    return this.texts('.ledger .entry-text bdi');
  }

  async showEvidence(text: string): Promise<void> {
    await this.tab.click(inCard('.ledger .entry-text', text));
  }

  async press(button: 'Close' | 'JSON' | 'Fold to a label' | 'Show the card'): Promise<void> {
    await this.tab.click(inCard('button', button));
  }

  /** Presses a button by keyboard only. */
  async pressByKey(button: string): Promise<void> {
    await this.focus(button);
    await this.tab.press('Enter');
  }

  /** The accessible name of the card's focused control. */
  focused(): Promise<string> {
    return this.tab.run(() => {
      const roots = Array.from(document.documentElement.children, ({ shadowRoot }) => shadowRoot);
      const element = roots.find((root) => root?.activeElement)?.activeElement;
      return element?.ariaLabel ?? element?.textContent ?? '';
    });
  }

  async focus(button: string): Promise<void> {
    await this.tab.focus(inCard('button', button));
  }

  /** The text direction of the card. */
  direction(): Promise<string | undefined> {
    return this.tab.run(() => {
      const roots = Array.from(document.documentElement.children, ({ shadowRoot }) => shadowRoot);
      const frame = roots.find((root) => root !== null)?.querySelector('section.frame');
      return frame ? getComputedStyle(frame).direction : undefined;
    });
  }

  /** Waits until the card is gone. */
  async gone(): Promise<void> {
    await waitUntil('the card to go', async () => (await this.text()) === undefined);
  }

  /** Visible texts of matching elements in the card, with white space collapsed. */
  private texts(css: string): Promise<string[]> {
    return this.tab.run(
      (css) =>
        Array.from(document.documentElement.children)
          .flatMap(({ shadowRoot }) => Array.from(shadowRoot?.querySelectorAll<HTMLElement>(css) ?? []))
          .filter((element) => element.checkVisibility())
          // biome-ignore lint/performance/useDomNodeTextContent: as it is read, without what is hidden
          .map((element) => element.innerText.replace(/\s+/gu, ' ').trim()),
      css,
    );
  }
}
