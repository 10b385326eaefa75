/** Runs inside a page: plain data in and out, no outer names. */
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
  /** Waits for the element and focuses it. */
  focus(finder: Finder): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter' | 'ArrowLeft' | 'ArrowRight' | 'x'): Promise<void>;
  /** Emulates preferences, window size or print. */
  look(look: Look): Promise<void>;
  /** A PNG of the visible part. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A proxy for the browser's traffic, `host:port`; with `loopback`, also for requests to this machine. */
export interface ProxyOptions {
  address: string;
  loopback: boolean;
}

/** A network request, and whether the extension (background or page) made it. */
export interface Asked {
  url: string;
  byExtension: boolean;
}

/** A browser with the extension, on its own profile that survives a restart. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Opens a tab in the foreground. */
  open(url: string): Promise<Tab>;
  /** Opens an extension page, by default behind the active tab, so that the page is about that tab. */
  openOwn(path: string, place?: 'behind' | 'front'): Promise<Tab>;
  /** Runs with the extension's rights (`chrome.*`) in one of its pages. */
  extension<A, T>(inPage: InPage<A, T>, argument: A): Promise<T>;
  extension<T>(inPage: () => T | Promise<T>): Promise<T>;
  /**
   * Clicks the menu item "Analyze selection" for the selection in the active tab, or in one of its frames (by
   * selector).
   */
  analyzeSelection(tab: Tab, frame?: string): Promise<void>;
  /** Stops the background, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  /** Reinstalls the extension over itself, as an update does: it restarts, and orphans its scripts in open pages. */
  update(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Uninstalls the extension with its data, closes every tab, and installs it anew. */
  reinstall(): Promise<void>;
  /** Requests since the last call, by pages and the extension; not the browser's own. */
  takeRequests(): Promise<Asked[]>;
  /** Uncaught exceptions and console errors since the last call, of pages and of the extension. */
  takeErrors(): Promise<string[]>;
  close(): Promise<void>;
}

/** Waits until `ask` returns something other than `undefined`. @throws with `what` after `timeout` milliseconds */
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

/** Waits until `holds` is true. @throws with `what` if it never is */
export async function waitUntil(
  what: string | (() => string),
  holds: () => Promise<boolean | undefined>,
): Promise<void> {
  await waitFor(what, async () => (await holds()) || undefined);
}
