import { rmSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import { type Asked, type Driver, type InPage, type ProxyOptions, type Tab, waitFor } from './driver';
import {
  allowIncognito,
  answerPrompt,
  forgetStorage,
  noteRequests,
  type PromptAnswer,
  pressMenuItem,
} from './firefox-chrome';
import { EXTENSION_HOST, EXTENSION_ID, type FirefoxProcess, launchFirefox } from './firefox-process';
import { freshProfile } from './firefox-profile';
import { FirefoxTab } from './firefox-tab';
import { FirefoxWindows } from './firefox-windows';

declare const browser: Browser;

interface FirefoxOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Folder of its profile; by default a temporary folder. */
  folder?: string;
  /** A fresh profile to copy, which has only been started once. */
  template?: string;
  proxy?: ProxyOptions;
  quota?: number;
  incognito?: boolean;
  /** The administrator's policy. */
  policy?: object;
}

/** Starts Firefox with the extension in a new profile. */
export async function startFirefox(options: FirefoxOptions): Promise<Driver> {
  const driver = new FirefoxDriver(freshProfile(options.template, options.folder), options);
  await driver.start();
  return driver;
}

export class FirefoxDriver implements Driver {
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

  async #open(place: 'behind' | 'front'): Promise<FirefoxTab> {
    return new FirefoxTab(await this.#windows.open(place), this.#windows);
  }

  async open(url: string): Promise<Tab> {
    const tab = await this.#open('front');
    await tab.goto(url);
    return tab;
  }

  async openOwn(path: string, place: 'behind' | 'front' = 'behind'): Promise<Tab> {
    await this.#closeOwn();
    const tab = await this.#open(place);
    await tab.goto(`moz-extension://${EXTENSION_HOST}/${path}`);
    return tab;
  }

  async extension<A, T>(inPage: InPage<A, T>, argument?: A): Promise<T> {
    this.#own ??= (await this.openOwn('manifest.json')) as FirefoxTab;
    return this.#own.run(inPage, argument);
  }

  /** The page that `extension` runs in must not count as the reader's last tab. */
  async #closeOwn(): Promise<void> {
    const own = this.#own;
    this.#own = undefined;
    await own?.close();
  }

  async analyzeSelection(tab: Tab, frame?: string): Promise<void> {
    await (tab as FirefoxTab).rightClickSelection(frame);
    await waitFor('the menu to offer it', () => this.#windows.chrome(pressMenuItem, 'Analyze selection'));
  }

  /** Answers when the browser asks for access to sites. */
  async answerPrompt(answer: PromptAnswer): Promise<void> {
    await waitFor('the browser to ask', () => this.#windows.chrome(answerPrompt, answer));
  }

  async stopBackground(): Promise<void> {
    await this.#windows.chrome(async (id) => {
      const policies = Reflect.get(globalThis, 'WebExtensionPolicy') as {
        getByID(id: string): { extension: { terminateBackground(): Promise<void> } };
      };
      await policies.getByID(id).extension.terminateBackground();
    }, EXTENSION_ID);
  }

  async update(): Promise<void> {
    await this.#closeOwn();
    await this.#install();
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

  /** Script errors that Firefox recorded; a page's own `console.error` is not included. */
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
