import { type Finder, type InPage, type Look, type Tab, waitFor, waitUntil } from './driver';
import { describeFinder, findElement } from './find';
import type { FirefoxWindows } from './firefox-windows';
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
      const found = await ifReady(
        this.#send<{ value: Record<string, string> | null }>('WebDriver:ExecuteScript', script),
      );
      return found?.value?.[ELEMENT];
    });
  }

  click(finder: Finder): Promise<void> {
    return this.#with(finder, (id) => this.#send('WebDriver:ElementClick', { id }));
  }

  /** What is not ready is looked for once more. */
  async #with(finder: Finder, use: (id: string) => Promise<unknown>): Promise<void> {
    await waitFor(`${describeFinder(finder)} to be ready`, async () => {
      const id = await this.#element(finder);
      return ifReady(use(id).then(() => true));
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
    await this.windows.chrome(
      ({ width, height, medium, wanted }) => {
        const gBrowser = Reflect.get(globalThis, 'gBrowser') as {
          selectedBrowser: HTMLElement & { browsingContext: { mediumOverride: string } };
        };
        const { prefs } = Reflect.get(globalThis, 'Services') as {
          prefs: { setIntPref(name: string, value: number): void };
        };
        const { style, browsingContext } = gBrowser.selectedBrowser;
        for (const [name, value] of Object.entries(wanted)) prefs.setIntPref(name, value);
        if (width !== undefined) style.maxWidth = `${width}px`;
        if (height !== undefined) style.maxHeight = `${height}px`;
        if (medium !== undefined) browsingContext.mediumOverride = medium;
      },
      { ...look, wanted: prefsOf(look) },
    );
    // The page is in another process, which hears of both later.
    await waitUntil('the page to look so', () => this.run(looks, look));
  }

  async screenshot(): Promise<Uint8Array> {
    const { value } = await this.#send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(value, 'base64');
  }

  async close(): Promise<void> {
    await this.windows.close(this.handle);
  }
}

const prefsOf = ({ scheme, forcedColors }: Look): Record<string, number> => ({
  ...(scheme !== undefined && {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  }),
  ...(forcedColors !== undefined && { 'browser.display.document_color_use': forcedColors ? 2 : 0 }),
});

/** Runs inside a page. */
const looks = ({ scheme, width = innerWidth, height = innerHeight, forcedColors, medium }: Look): boolean =>
  innerWidth === width &&
  innerHeight === height &&
  (forcedColors === undefined || matchMedia('(forced-colors: active)').matches === forcedColors) &&
  (medium === undefined || matchMedia(medium).matches) &&
  (scheme === undefined || matchMedia(`(prefers-color-scheme: ${scheme})`).matches);

/** What is said of an element that is drawn anew, still covered or not yet shown; nothing was done to it then. */
const NOT_READY = /^(?:stale element reference|element click intercepted|element not interactable)/u;

/** `undefined` where the element is not ready: a view may change between its being found, told of and used. */
const ifReady = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: Error) => {
    if (NOT_READY.test(error.message)) return undefined;
    throw error;
  });
