import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { ChromiumTab } from './chromium-tab';
import { type Driver, type InPage, type ProxyOptions, type Tab, waitFor } from './driver';
import { stopWorkers } from './stop-worker';

/** Chromium's own name for the API is given the common one in the pages that the driver opens. */
declare const browser: Browser;

export interface ChromiumOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  proxy?: ProxyOptions;
  quota?: number;
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate',
];

function proxyFlags(proxy: ProxyOptions | undefined): string[] {
  if (!proxy) return [];
  return [`--proxy-server=${proxy.address}`, ...(proxy.loopback ? ['--proxy-bypass-list=<-loopback>'] : [])];
}

function launch(profile: string, { executable, extension, headless = true, proxy }: ChromiumOptions) {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...proxyFlags(proxy),
      ...QUIET,
    ],
  });
}

/** Starts Chromium with the extension in a fresh profile. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'tickertone-chromium-'));
  const driver = new ChromiumDriver(profile, options);
  await driver.start();
  return driver;
}

export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  #context!: BrowserContext;
  #id = '';
  #desk: Page | undefined;
  #errors: string[] = [];

  constructor(
    private readonly profile: string,
    private readonly options: ChromiumOptions,
  ) {}

  async start(): Promise<void> {
    this.#context = await launch(this.profile, this.options);
    this.#context.setDefaultTimeout(90_000);
    this.#desk = undefined;
    this.#watch();
    this.#id = new URL((await this.#worker()).url()).host;
    if (this.options.quota !== undefined) await this.#setQuota(this.options.quota);
  }

  /** Holds for as long as the line to the browser is open, and so the page that it was asked from. */
  async #setQuota(quotaSize: number): Promise<void> {
    const session = await this.#context.newCDPSession(await this.#ownPage());
    const origin = `chrome-extension://${this.#id}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  }

  #watch(): void {
    const note = (text: string) => this.#errors.push(text);
    this.#context.on('weberror', (error) => note(String(error.error().stack ?? error.error())));
    this.#context.on('console', (message) => {
      if (message.type() === 'error' && !isPageNoise(message.text())) note(message.text());
    });
  }

  /** Resolves when somebody closed the browser. */
  get ended(): Promise<void> {
    return new Promise((resolve) => this.#context.once('close', () => resolve()));
  }

  async #worker(): Promise<Worker> {
    return this.#context.serviceWorkers()[0] ?? this.#context.waitForEvent('serviceworker');
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#context.newPage();
    const tab = new ChromiumTab(page);
    await tab.goto(url);
    return tab;
  }

  async openOwn(path: string, place: 'behind' | 'front' = 'behind'): Promise<Tab> {
    const url = `chrome-extension://${this.#id}/${path}`;
    if (place === 'front') return this.open(url);
    await this.#ownPage();
    // Other pages may open meanwhile: the extension's own welcome page does, in a profile that is new.
    const known = new Set(this.#context.pages());
    await this.extension((url) => void browser.tabs.create({ url, active: false }), url);
    const page = await waitFor(`${path} to open`, async () =>
      this.#context.pages().find((each) => !known.has(each) && each.url() === url),
    );
    await page.waitForLoadState();
    return new ChromiumTab(page);
  }

  activeTabId(): Promise<number> {
    return this.extension(async () => (await browser.tabs.query({ active: true }))[0]!.id!);
  }

  async extension<A, T>(inPage: InPage<A, T>, argument?: A): Promise<T> {
    const page = await this.#ownPage();
    return page.evaluate(inPage as InPage<unknown, T>, argument) as Promise<T>;
  }

  /** A page of the extension that runs no code of it, kept behind: a file that is no page of its own. */
  async #ownPage(): Promise<Page> {
    if (this.#desk && !this.#desk.isClosed()) return this.#desk;
    const front = this.#context.pages().at(-1);
    this.#desk = await this.#context.newPage();
    await this.#desk.goto(`chrome-extension://${this.#id}/manifest.json`);
    await this.#desk.evaluate(
      () => void Reflect.set(globalThis, 'browser', Reflect.get(globalThis, 'chrome')),
    );
    await front?.bringToFront();
    return this.#desk;
  }

  async analyzeSelection(tab: Tab): Promise<void> {
    const worker = await this.#worker();
    const [text, pageUrl] = await tab.run(() => [String(getSelection()), location.href] as const);
    const info = { menuItemId: 'analyze-selection', selectionText: text, pageUrl, editable: false };
    await worker.evaluate(async (info) => {
      const { tabs, contextMenus } = Reflect.get(globalThis, 'chrome') as Browser;
      const [tab] = await tabs.query({ active: true });
      (contextMenus.onClicked as unknown as { dispatch(...given: unknown[]): void }).dispatch(info, tab);
    }, info);
  }

  async stopBackground(): Promise<void> {
    await stopWorkers(await this.#context.newCDPSession(await this.#ownPage()));
  }

  async restart(): Promise<void> {
    await this.#context.close();
    await this.start();
  }

  async takeErrors(): Promise<string[]> {
    return this.#errors.splice(0);
  }

  async close(): Promise<void> {
    await this.#context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** What the browser itself says about a page's resources. */
const isPageNoise = (text: string) => /^Failed to load resource/u.test(text);
