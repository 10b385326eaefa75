/** Runs inside a page: plain data in and out, and no names from around it. */
export type InPage<A, T> = (argument: A) => T | Promise<T>;

/** An element: by selector, and where that is not enough by its text. `overlay` looks in the card's shadow root. */
export interface Finder {
  css: string;
  text?: string;
  in?: 'page' | 'overlay';
}

export interface Look {
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** The reader's own colors in place of the page's, as in the high contrast of Windows. */
  forcedColors?: boolean;
  medium?: 'screen' | 'print';
}

/** One tab, for as long as it is open. */
export interface Tab {
  /** Goes to an address and waits until it has loaded; an address that answers with an error is no error here. */
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  /** @throws whatever the function throws */
  run<A, T>(inPage: InPage<A, T>, argument: A): Promise<T>;
  run<T>(inPage: () => T | Promise<T>): Promise<T>;
  /** Waits for the element, then clicks it as a reader would. */
  click(finder: Finder): Promise<void>;
  /** Waits for the field, then types into it. */
  fill(finder: Finder, text: string): Promise<void>;
  /** Waits for the element and gives it the focus. */
  focus(finder: Finder): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter' | 'ArrowLeft' | 'ArrowRight' | 'x'): Promise<void>;
  /** Shows the page as to a reader who prefers this, whose window is so many pixels wide and high, or on paper. */
  look(look: Look): Promise<void>;
  /** PNG bytes of what is to be seen. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A proxy for the browser's traffic, `host:port`; for that to this machine too, if `loopback`. */
export interface ProxyOptions {
  address: string;
  loopback: boolean;
}

/** A request over the network, and whether the extension made it: its background or a page of its own. */
export interface Asked {
  url: string;
  byExtension: boolean;
}

/** One browser with the extension in it, on a profile of its own that outlives a restart. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Opens a tab in front. */
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's own pages, by default behind the tab in front, so that it still is about that tab. */
  openOwn(path: string, place?: 'behind' | 'front'): Promise<Tab>;
  /** Runs with the extension's rights (`chrome.*`), in one of its pages. */
  extension<A, T>(inPage: InPage<A, T>, argument: A): Promise<T>;
  extension<T>(inPage: () => T | Promise<T>): Promise<T>;
  /** Presses the menu item "Analyze selection" on what is selected in the tab in front, or in a frame of it (by selector). */
  analyzeSelection(tab: Tab, frame?: string): Promise<void>;
  /** Ends the background as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>;
  /** Installs the extension over itself, as an update does: it begins anew, and what pages have of it is left behind. */
  update(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Takes the extension out with all that it keeps, closes every tab, and installs it as on the first day. */
  reinstall(): Promise<void>;
  /** Requests since the last call, of pages and of the extension; not those that the browser makes for itself. */
  takeRequests(): Promise<Asked[]>;
  /** Uncaught exceptions and console errors since the last call, of pages and of the extension. */
  takeErrors(): Promise<string[]>;
  close(): Promise<void>;
}

/** Waits until `ask` answers something that is not undefined. @throws with `what` after `timeout` milliseconds */
export async function waitFor<T>(
  what: string | (() => string),
  ask: () => Promise<T | undefined>,
  timeout = 45_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 250)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end)
      throw new Error(`waited ${timeout} ms for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Waits until something holds; `undefined` is no. @throws with `what` where it never does */
export async function waitUntil(
  what: string | (() => string),
  holds: () => Promise<boolean | undefined>,
): Promise<void> {
  await waitFor(what, async () => (await holds()) || undefined);
}
