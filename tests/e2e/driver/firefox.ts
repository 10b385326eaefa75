import { rmSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import type { Asked, Driver, InPage, ProxyOptions, Tab } from './driver';

import { EXTENSION_HOST, EXTENSION_ID, type FirefoxProcess, launchFirefox } from './firefox-process';
import { freshProfile } from './firefox-profile';
import { type FirefoxTab, FirefoxWindows } from './firefox-tab';

declare const browser: Browser;

export interface FirefoxOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** A profile to be copied, that has nothing in it but was started on. */
  template?: string;
  proxy?: ProxyOptions;
  quota?: number;
  incognito?: boolean;
  /** What an administrator preset. */
  policy?: object;
}

/** Starts Firefox with the extension in a fresh profile. */
export async function startFirefox(options: FirefoxOptions): Promise<Driver> {
  const driver = new FirefoxDriver(freshProfile(options.template), options);
  await driver.start();
  return driver;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  #process!: FirefoxProcess;
  #windows!: FirefoxWindows;
  #own: FirefoxTab | undefined;

  constructor(
    private readonly profile: string,
    private readonly options: FirefoxOptions,
  ) {}

  async start(): Promise<void> {
    this.#process = await launchFirefox(this.options.executable, this.profile, this.options);
    this.#windows = await FirefoxWindows.of(this.#process.marionette);
    this.#own = undefined;
    await this.#windows.chrome(noteRequests, EXTENSION_ID);
    if (this.options.incognito) await this.#windows.chrome(allowIncognito, EXTENSION_ID);
    await this.#install();
  }

  #install(): Promise<unknown> {
    return this.#process.marionette.send('Addon:Install', { path: this.options.extension, temporary: true });
  }

  async reinstall(): Promise<void> {
    await this.#windows.closeAll();
    this.#own = undefined;
    await this.#process.marionette.send('Addon:Uninstall', { id: EXTENSION_ID });
    await this.#windows.chrome(forgetStorage, {
      id: EXTENSION_ID,
      origin: `moz-extension://${EXTENSION_HOST}`,
    });
    await this.takeErrors();
    await this.takeRequests();
    await this.#install();
  }

  async open(url: string): Promise<Tab> {
    const tab = await this.#windows.open('front');
    await tab.goto(url);
    return tab;
  }

  async openOwn(path: string, place: 'behind' | 'front' = 'behind'): Promise<Tab> {
    await this.#closeOwn();
    const tab = await this.#windows.open(place);
    await tab.goto(`moz-extension://${EXTENSION_HOST}/${path}`);
    return tab;
  }

  async extension<A, T>(inPage: InPage<A, T>, argument?: A): Promise<T> {
    this.#own ??= (await this.openOwn('manifest.json')) as FirefoxTab;
    return this.#own.run(inPage, argument);
  }

  /** The page that `extension` runs in must not be taken for the one that the reader was on last. */
  async #closeOwn(): Promise<void> {
    const own = this.#own;
    this.#own = undefined;
    await own?.close();
  }

  async analyzeSelection(tab: Tab, frame?: string): Promise<void> {
    await (tab as FirefoxTab).rightClickSelection(frame);
    await this.#windows.chrome((title) => {
      const { document } = Reflect.get(globalThis, 'window') as Window;
      const menu = document.getElementById('contentAreaContextMenu') as HTMLElement & {
        activateItem(item: Element): void;
      };
      const item = Array.from(menu.children).find((item) => item.getAttribute('label') === title);
      if (!item) throw new Error(`no menu item "${title}"`);
      menu.activateItem(item);
    }, 'Analyze selection');
  }

  async stopBackground(): Promise<void> {
    await this.#windows.chrome(async (id) => {
      const policies = Reflect.get(globalThis, 'WebExtensionPolicy') as {
        getByID(id: string): { extension: { terminateBackground(): Promise<void> } };
      };
      await policies.getByID(id).extension.terminateBackground();
    }, EXTENSION_ID);
  }

  async restart(): Promise<void> {
    await this.#process.quit();
    await this.start();
  }

  takeRequests(): Promise<Asked[]> {
    return this.#windows.chrome(() => {
      const window: object = Reflect.get(globalThis, 'window');
      return (Reflect.get(window, 'tickertoneAsked') as Asked[]).splice(0);
    }, undefined);
  }

  /** Script errors that Firefox noted; a page's own `console.error` is not among them. */
  takeErrors(): Promise<string[]> {
    return this.#windows.chrome((host) => {
      const { console: log } = Reflect.get(globalThis, 'Services') as {
        console: {
          getMessageArray(): { errorMessage?: string; sourceName?: string; flags?: number }[];
          reset(): void;
        };
      };
      const errors = log.getMessageArray().filter(({ sourceName = '', flags = 1 }) => {
        const isWarning = (flags & 1) !== 0;
        return !isWarning && (sourceName.includes(host) || sourceName.startsWith('http://127.0.0.1'));
      });
      log.reset();
      return errors.map(({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`);
    }, EXTENSION_HOST);
  }

  async close(): Promise<void> {
    await this.#process.quit();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

interface Principal {
  isSystemPrincipal: boolean;
  addonPolicy: { id: string } | null;
  /** A content script's principal: those of the extension and of the page. */
  allowList?: Principal[];
}

/** Notes every request with whose it is, in the window that stays open. */
function noteRequests(id: string): void {
  const { obs } = Reflect.get(globalThis, 'Services') as {
    obs: { addObserver(observer: object, topic: string): void };
  };
  const { nsIHttpChannel, nsISupports } = (
    Reflect.get(globalThis, 'Components') as { interfaces: Record<string, unknown> }
  ).interfaces;
  const asked: Asked[] = [];
  Reflect.set(Reflect.get(globalThis, 'window') as object, 'tickertoneAsked', asked);
  const observer = {
    QueryInterface: (wanted: unknown) => {
      if (wanted !== nsISupports) throw new Error('not that');
      return observer;
    },
    observe: (subject: { QueryInterface(wanted: unknown): unknown }) => {
      const channel = subject.QueryInterface(nsIHttpChannel) as {
        URI: { spec: string };
        loadInfo: { triggeringPrincipal: Principal };
      };
      const { triggeringPrincipal } = channel.loadInfo;
      if (triggeringPrincipal.isSystemPrincipal) return;
      const parties = triggeringPrincipal.allowList ?? [triggeringPrincipal];
      const byExtension = parties.some(({ addonPolicy }) => addonPolicy?.id === id);
      asked.push({ url: channel.URI.spec, byExtension });
    },
  };
  obs.addObserver(observer, 'http-on-modify-request');
}

/** What the extension keeps, which the tests' profile lets outlive it. */
async function forgetStorage({ id, origin }: { id: string; origin: string }): Promise<void> {
  const { importESModule } = Reflect.get(globalThis, 'ChromeUtils') as {
    importESModule(url: string): { extensionStorageSync: { clearOnUninstall(id: string): Promise<void> } };
  };
  const { qms, scriptSecurityManager } = Reflect.get(globalThis, 'Services') as {
    qms: { clearStoragesForOriginPrefix(principal: object): { callback: () => void } };
    scriptSecurityManager: { createContentPrincipalFromOrigin(origin: string): object };
  };
  const principal = scriptSecurityManager.createContentPrincipalFromOrigin(origin);
  await new Promise<void>((resolve) => {
    qms.clearStoragesForOriginPrefix(principal).callback = resolve;
  });
  const { extensionStorageSync } = importESModule('resource://gre/modules/ExtensionStorageSync.sys.mjs');
  await extensionStorageSync.clearOnUninstall(id);
}

/** Before it is installed: what Marionette offers for it installs first, and then starts the extension anew. */
async function allowIncognito(id: string): Promise<void> {
  const { importESModule } = Reflect.get(globalThis, 'ChromeUtils') as {
    importESModule(url: string): { ExtensionPermissions: { add(id: string, more: object): Promise<void> } };
  };
  const { ExtensionPermissions } = importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const more = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, more);
}
