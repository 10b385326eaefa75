import { type Finder, type InPage, type Look, type Tab, waitFor, waitUntil } from './driver';
import { describeFinder, findElement } from './find';
import type { FirefoxWindows } from './firefox-windows';
import { rightClickSelection, runScript } from './run-script';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebDriver's private-use characters for keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
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

  /** Uses an element; retries while it is not ready. */
  async #with(finder: Finder, use: (id: string) => Promise<unknown>): Promise<void> {
    await waitFor(`${describeFinder(finder)} to be ready`, async () => {
      const id = await this.#element(finder);
      return ifReady(use(id).then(() => true));
    });
  }

  /** Not by key events: Firefox sends those only to the active tab. */
  fill(finder: Finder, text: string): Promise<void> {
    // Fires both events of a user who types and moves on.
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

  /** Opens the context menu in the middle of the selection, in the page or one of its frames. */
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

  /** Affects all tabs. Firefox windows have a minimum width; the page in them does not. */
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
    // The page is in another process, which is told later.
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

/** Errors for an element that is being re-rendered, still covered, or not yet shown; nothing was done to it then. */
const NOT_READY = /^(?:stale element reference|element click intercepted|element not interactable)/u;

/** `undefined` if the element is not ready: a view may change between finding and using it. */
const ifReady = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: Error) => {
    if (NOT_READY.test(error.message)) return undefined;
    throw error;
  });
