import { type Finder, type InPage, type Look, type Tab, waitFor } from './driver';
import { describeFinder, findElement } from './find';
import type { Marionette } from './marionette';
import { rightClickSelection, runScript } from './run-script';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Private-use characters that WebDriver gives to keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  x: 'x',
} as const;

/** The windows of one session. Marionette has one current window, so everything that needs one waits its turn. */
export class FirefoxWindows {
  #turn: Promise<unknown> = Promise.resolve();
  #front: string;

  /** `home` is a window that stays open: commands that need any window are sent from there. */
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

  async open(place: 'front' | 'behind'): Promise<FirefoxTab> {
    const focus = place === 'front';
    // The window that is Marionette's current one comes to the front, also where the new one is to stay behind.
    const { handle } = await this.inWindow(this.#front, () =>
      this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus }),
    );
    if (focus) {
      this.#front = handle;
      await this.inWindow(handle, () => this.marionette.send('WebDriver:SwitchToWindow', { handle, focus }));
    }
    return new FirefoxTab(handle, this);
  }

  /** Closes all but the one that stays open. */
  async closeAll(): Promise<void> {
    const handles = await this.#next(() => this.marionette.send<string[]>('WebDriver:GetWindowHandles'));
    for (const handle of handles) if (handle !== this.home) await this.close(handle);
    this.#front = this.home;
  }

  async close(handle: string): Promise<void> {
    await this.inWindow(handle, (marionette) => marionette.send('WebDriver:CloseWindow'));
    if (this.#front === handle) this.#front = this.home;
  }

  /** Does something while a window is the current one. */
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

export class FirefoxTab implements Tab {
  constructor(
    private readonly handle: string,
    private readonly windows: FirefoxWindows,
  ) {}

  #send<T>(command: string, parameters: object = {}): Promise<T> {
    return this.windows.inWindow(this.handle, (marionette) => marionette.send<T>(command, parameters));
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async back(): Promise<void> {
    await this.#send('WebDriver:Back');
  }

  run<A, T>(inPage: InPage<A, T>, argument?: A): Promise<T> {
    return this.windows.inWindow(this.handle, (marionette) => runScript(marionette, inPage, argument as A));
  }

  async #element(finder: Finder): Promise<string> {
    const script = { script: `return (${String(findElement)})(arguments[0])`, args: [finder], sandbox: null };
    return waitFor(describeFinder(finder), async () => {
      const found = await unlessStale(
        this.#send<{ value: Record<string, string> | null }>('WebDriver:ExecuteScript', script),
      );
      return found?.value?.[ELEMENT];
    });
  }

  click(finder: Finder): Promise<void> {
    return this.#with(finder, (id) => this.#send('WebDriver:ElementClick', { id }));
  }

  /** What is drawn anew in between is looked for once more. */
  async #with(finder: Finder, use: (id: string) => Promise<unknown>): Promise<void> {
    await waitFor(`${describeFinder(finder)} to stay`, async () => {
      const id = await this.#element(finder);
      return unlessStale(use(id).then(() => true));
    });
  }

  /** Not by keys: Firefox gives those to the tab in front alone. */
  fill(finder: Finder, text: string): Promise<void> {
    // Both events of somebody who types and goes on.
    const script = `arguments[0].value = arguments[1];
      for (const type of ['input', 'change']) arguments[0].dispatchEvent(new Event(type, { bubbles: true }))`;
    return this.#with(finder, (id) =>
      this.#send('WebDriver:ExecuteScript', { script, args: [{ [ELEMENT]: id }, text], sandbox: null }),
    );
  }

  focus(finder: Finder): Promise<void> {
    const script = 'arguments[0].focus()';
    return this.#with(finder, (id) =>
      this.#send('WebDriver:ExecuteScript', { script, args: [{ [ELEMENT]: id }], sandbox: null }),
    );
  }

  async press(key: keyof typeof KEYS): Promise<void> {
    const value = KEYS[key];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Opens the context menu on the middle of what is selected, in the page or in a frame of it. */
  rightClickSelection(frame?: string): Promise<void> {
    return this.windows.inWindow(this.handle, async (marionette) => {
      if (frame === undefined) return rightClickSelection(marionette);
      const found = { using: 'css selector', value: frame };
      const { value } = await marionette.send<{ value: Record<string, string> }>(
        'WebDriver:FindElement',
        found,
      );
      await marionette.send('WebDriver:SwitchToFrame', { element: value[ELEMENT] });
      await rightClickSelection(marionette);
      await marionette.send('WebDriver:SwitchToFrame', { element: null });
    });
  }

  /** For all tabs at once; a window of Firefox has a least width, the page in it has none. */
  async look(look: Look): Promise<void> {
    await this.windows.chrome(({ scheme, width }) => {
      const gBrowser = Reflect.get(globalThis, 'gBrowser') as { selectedBrowser: HTMLElement };
      const { prefs } = Reflect.get(globalThis, 'Services') as {
        prefs: { setIntPref(name: string, value: number): void };
      };
      if (scheme !== undefined)
        prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
      if (width !== undefined) gBrowser.selectedBrowser.style.maxWidth = `${width}px`;
    }, look);
    // The page is in another process, which hears of both later.
    await waitFor('the page to look so', async () => (await this.run(looks, look)) || undefined);
  }

  async screenshot(): Promise<Uint8Array> {
    const { value } = await this.#send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(value, 'base64');
  }

  async close(): Promise<void> {
    await this.windows.close(this.handle);
  }
}

/** Runs inside a page. */
const looks = ({ scheme, width = innerWidth }: Look): boolean =>
  innerWidth === width && (scheme === undefined || matchMedia(`(prefers-color-scheme: ${scheme})`).matches);

/** A view may draw an element anew between its being found, told of and used: `undefined` then. */
const unlessStale = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: Error) => {
    if (error.message.startsWith('stale element reference')) return undefined;
    throw error;
  });
