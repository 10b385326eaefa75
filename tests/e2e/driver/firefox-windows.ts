import type { InPage } from './driver';
import type { Marionette } from './marionette';
import { runScript } from './run-script';

/** The windows of one session. Marionette has one current window, so operations on windows are queued. */
export class FirefoxWindows {
  #turn: Promise<unknown> = Promise.resolve();
  #front: string;

  /** `home` is a window that stays open, for commands that need any window. */
  private constructor(
    private readonly marionette: Marionette,
    private readonly home: string,
  ) {
    this.#front = home;
  }

  static async of(marionette: Marionette): Promise<FirefoxWindows> {
    const { value } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    return new FirefoxWindows(marionette, value);
  }

  /** @returns the handle of the new window */
  async open(place: 'front' | 'behind'): Promise<string> {
    const focus = place === 'front';
    // Marionette's current window comes to the front, even if the new one must stay behind.
    const { handle } = await this.inWindow(this.#front, () =>
      this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus }),
    );
    if (focus) {
      this.#front = handle;
      await this.inWindow(handle, () => this.marionette.send('WebDriver:SwitchToWindow', { handle, focus }));
    }
    return handle;
  }

  /** Closes all windows but `home`. */
  async closeAll(): Promise<void> {
    const handles = await this.#next(() => this.marionette.send<string[]>('WebDriver:GetWindowHandles'));
    for (const handle of handles) if (handle !== this.home) await this.close(handle);
    this.#front = this.home;
  }

  async close(handle: string): Promise<void> {
    await this.inWindow(handle, (marionette) => marionette.send('WebDriver:CloseWindow'));
    if (this.#front === handle) this.#front = this.home;
  }

  /** Runs work with a window as the current one. */
  inWindow<T>(handle: string, work: (marionette: Marionette) => Promise<T>): Promise<T> {
    return this.#next(async () => {
      await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return work(this.marionette);
    });
  }

  /** Runs with the browser's own rights. */
  chrome<A, T>(inPage: InPage<A, T>, argument: A): Promise<T> {
    return this.inWindow(this.home, async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await runScript(this.marionette, inPage, argument);
      } finally {
        await this.marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
