import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { install, openBehind, uninstall } from './chromium-extensions';
import { askerOf, isPageNoise } from './chromium-noted';
import { type ChromiumOptions, launch, limited } from './chromium-process';
import { ChromiumTab } from './chromium-tab';
import { type Asked, type Driver, type InPage, type Tab, waitFor, waitUntil } from './driver';
import { stopWorkers } from './stop-worker';

/** Chromium's `chrome` object is also available as `browser` in the pages that the driver opens. */
declare const browser: Browser;

/** Starts Chromium with the extension in a new profile. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const profile = mkdtempSync(join(options.folder ?? tmpdir(), 'tickertone-chromium-'));
  const driver = new ChromiumDriver(profile, options);
  await driver.start();
  return driver;
}

export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  #context!: BrowserContext;
  #id = '';
  #own: Page | undefined;
  #errors: string[] = [];
  #requests: Asked[] = [];

  constructor(
    private readonly profile: string,
    private readonly options: ChromiumOptions,
  ) {}

  async start(): Promise<void> {
    this.#context = await launch(this.profile, this.options);
    this.#context.setDefaultTimeout(90_000);
    this.#own = undefined;
    this.#watch();
    await this.#install();
    if (this.options.quota !== undefined) await this.#setQuota(this.options.quota);
  }

  async #install(): Promise<void> {
    const { extension, incognito = false, quota } = this.options;
    const folder = quota === undefined ? extension : limited(extension, this.profile);
    this.#id = await install(this.#context, folder, incognito);
    await this.#worker();
  }

  /** The quota is in force while the session, and so the page it was set from, is open. */
  async #setQuota(quotaSize: number): Promise<void> {
    const session = await this.#context.newCDPSession(await this.#ownPage());
    const origin = `chrome-extension://${this.#id}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  }

  #watch(): void {
    this.#context.on('request', (request) => {
      if (!/^(https?|wss?):/u.test(request.url())) return;
      const asker = askerOf(request);
      this.#requests.push({
        url: request.url(),
        // For a window that is still opening the requester is unknown until announced; until then, assume the
        // extension.
        get byExtension() {
          return (asker ?? askerOf(request))?.startsWith('chrome-extension:') ?? true;
        },
      });
    });
    const note = (text: string) => this.#errors.push(text);
    this.#context.on('weberror', (error) => note(String(error.error().stack ?? error.error())));
    this.#context.on('console', (message) => {
      if (message.type() === 'error' && !isPageNoise(message.text())) note(message.text());
    });
  }

  /** Resolves when the browser was closed. */
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
    const known = new Set(this.#context.pages());
    await this.extension((url) => void browser.tabs.create({ url, active: false }), url);
    return new ChromiumTab(await this.#opened(url, known), 'behind');
  }

  /** Waits for the page with an address; other pages, such as a new extension's welcome page, may open meanwhile. */
  async #opened(url: string, known: ReadonlySet<Page> = new Set()): Promise<Page> {
    const page = await waitFor(`${url} to open`, async () =>
      this.#context.pages().find((each) => !known.has(each) && each.url() === url),
    );
    // Not Playwright's `waitForLoadState`: if the page had loaded before it was announced, that would never resolve.
    const hasLoaded = () => page.evaluate(() => document.readyState === 'complete');
    await waitUntil(`${url} to load`, hasLoaded);
    return page;
  }

  async extension<A, T>(inPage: InPage<A, T>, argument?: A): Promise<T> {
    const page = await this.#ownPage();
    return page.evaluate(inPage as InPage<unknown, T>, argument) as Promise<T>;
  }

  /** A background tab with an extension page that runs no code of ours: a file that is no view. */
  async #ownPage(): Promise<Page> {
    if (this.#own && !this.#own.isClosed()) return this.#own;
    const url = `chrome-extension://${this.#id}/manifest.json`;
    await openBehind(this.#context, url);
    this.#own = await this.#opened(url);
    await this.#own.evaluate(
      () => void Reflect.set(globalThis, 'browser', Reflect.get(globalThis, 'chrome')),
    );
    return this.#own;
  }

  /** Tests cannot click the browser's own menu: send the worker the event that it would get. */
  async analyzeSelection(tab: Tab, frame?: string): Promise<void> {
    const worker = await this.#worker();
    const [pageUrl, frameUrl] = await tab.run(
      (frame) => [location.href, frame && document.querySelector<HTMLIFrameElement>(frame)?.src] as const,
      frame,
    );
    const selected = (await this.#selections()).find(({ url }) => url === (frameUrl ?? pageUrl));
    const info = { menuItemId: 'analyze-selection', pageUrl, frameUrl, ...selected, editable: false };
    await worker.evaluate(async (info) => {
      const { tabs, contextMenus } = Reflect.get(globalThis, 'chrome') as Browser;
      const [tab] = await tabs.query({ active: true });
      (contextMenus.onClicked as unknown as { dispatch(...given: unknown[]): void }).dispatch(info, tab);
    }, info);
  }

  /** The selection in each frame of the active tab. */
  async #selections(): Promise<{ frameId: number; url: string; selectionText: string }[]> {
    return this.extension(async () => {
      const [tab] = await browser.tabs.query({ active: true });
      const target = { tabId: tab!.id!, allFrames: true };
      const func = () => ({ url: location.href, selectionText: String(getSelection()) });
      const found = await browser.scripting.executeScript({ target, func });
      return found.map(({ frameId, result }) => ({
        frameId,
        ...(result as { url: string; selectionText: string }),
      }));
    });
  }

  async stopBackground(): Promise<void> {
    await stopWorkers(await this.#context.newCDPSession(await this.#ownPage()));
  }

  async reinstall(): Promise<void> {
    const [first, ...others] = this.#context.pages();
    for (const page of others) await page.close();
    await first?.bringToFront();
    await this.#context.clearCookies();
    await uninstall(this.#context, this.#id);
    await waitUntil('the background to end', async () => this.#context.serviceWorkers().length === 0);
    this.#own = undefined;
    this.#errors = [];
    this.#requests = [];
    await this.#install();
  }

  async update(): Promise<void> {
    await this.#own?.close();
    await this.#install();
  }

  async restart(): Promise<void> {
    await this.#context.close();
    await this.start();
  }

  async takeRequests(): Promise<Asked[]> {
    return this.#requests.splice(0);
  }

  async takeErrors(): Promise<string[]> {
    return this.#errors.splice(0);
  }

  async close(): Promise<void> {
    await this.#context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
