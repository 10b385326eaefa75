import { browser } from 'wxt/browser';
import type { PopupCallbacks, PopupFeed, PopupState, RecentItem } from '@/components/popup/types';
import type { Database } from '@/lib/desk/database';
import type { Deleted } from '@/lib/desk/history/history-deletion';
import { HistoryPacks } from '@/lib/desk/history/history-packs';
import { type AccessScope, DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import { changeOf } from '@/lib/model/settings-change';
import { sendToBackground } from '@/lib/platform/messages';
import {
  accessScope,
  hasSiteAccess,
  originPattern,
  requestSite,
  setScope,
  watchAccess,
} from '@/lib/platform/permissions';
import { watchQuota } from '@/lib/platform/quota';
import { readSettings, watchSettings } from '@/lib/platform/settings';
import { autoScoreRefusal, siteSwitched } from '@/lib/platform/sites';
import { watchTabState } from '@/lib/platform/tab-state-store';
import { isPageAddress } from '@/lib/util/address';
import { addFeed, feedsToAdd } from './feeds';
import { recentItems } from './recent';
import { type PageTab, pageOf, pageTab } from './tab';

const START: PopupState = {
  page: { phase: 'asking' },
  search: '',
  settings: DEFAULT_SETTINGS,
  scope: 'none',
};

/** Holds the popup's state, loads it, and passes the reader's actions to the background. */
export class PopupOwner {
  private state = START;
  private tab: PageTab | undefined;
  private url: string | undefined;
  private deleted: Deleted | undefined;

  constructor(
    private readonly db: Database,
    private readonly draw: (state: PopupState) => void,
  ) {}

  /** Renders at once and fills in data as it arrives: an empty popup would feel broken. */
  async start(): Promise<void> {
    watchSettings((settings) => this.showSettings(settings));
    watchAccess(() => void this.readAccess());
    watchQuota((isFull) => this.set({ isFull }));
    this.draw(this.state);
    // Before the site is shown: its switch rewrites the site lists from the settings held here.
    this.showSettings(await readSettings());
    await Promise.all([this.readTab(), this.readAccess(), this.readRecent()]);
  }

  readonly callbacks: PopupCallbacks = {
    analyze: () => void this.analyze(),
    showCard: () => this.showCard(),
    allowSite: () => void this.allowSite(),
    setSiteOff: (off) => this.setSiteOff(off),
    addFeed: (feed) => void this.addFeed(feed),
    search: (search) => {
      this.set({ search });
      void this.readRecent();
    },
    open: ({ url }) => {
      if (isPageAddress(url)) void browser.tabs.create({ url });
    },
    remove: (item) => void this.remove(item),
    undo: () => void this.undo(),
    clear: () => void sendToBackground('history-clear').then(() => this.readRecent()),
    openDesk: () => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') }),
    change: (patch) => this.change(patch),
    setScope: (scope) => void this.setScope(scope),
  };

  private set(parts: Partial<PopupState>): void {
    this.state = { ...this.state, ...parts };
    this.draw(this.state);
  }

  private async readTab(): Promise<void> {
    this.tab = await pageTab();
    if (this.tab === undefined) return this.set({ page: { phase: 'refused', reason: 'blocked-page' } });
    watchTabState(this.tab.id, () => void this.readPage());
    await Promise.all([this.readPage(), this.readFeeds(this.tab)]);
  }

  private async readFeeds(tab: PageTab, more: Partial<PopupState> = {}): Promise<void> {
    this.set({ feeds: await feedsToAdd(this.db, tab.id), ...more });
  }

  private async readPage(): Promise<void> {
    if (this.tab === undefined) return;
    const { page, url } = await pageOf(this.tab);
    this.url = this.tab.url ?? url;
    // Requested, but the page has not started yet: its next change will be reported.
    const begins = page.phase === 'idle' && this.state.page.phase === 'working';
    if (!begins) this.set({ page });
    await Promise.all([this.readAccess(), this.readRecent()]);
  }

  private async readAccess(): Promise<void> {
    const { url } = this;
    const isSite = url !== undefined && originPattern(url) !== undefined;
    const [scope, allowed] = await Promise.all([accessScope(), isSite && hasSiteAccess(url)]);
    const host = isSite ? new URL(url).hostname : undefined;
    this.set({ scope, ...(host !== undefined && { site: { host, allowed, off: this.isOff(host) } }) });
  }

  private async readRecent(): Promise<void> {
    const { search } = this.state;
    const [recent, total] = await Promise.all([
      recentItems(this.db, search),
      new HistoryPacks(this.db).count(),
    ]);
    if (search === this.state.search) this.set({ recent, total });
  }

  /** Ignores the switch for all sites, which is shown separately. */
  private isOff = (host: string): boolean =>
    autoScoreRefusal(host, { ...this.state.settings, autoScore: true }) !== undefined;

  private showSettings(settings: Settings): void {
    this.state = { ...this.state, settings };
    const { site } = this.state;
    this.set(site ? { site: { ...site, off: this.isOff(site.host) } } : {});
  }

  /** Shows the change at once. The background writes it, and its reply is final. */
  private change(patch: Partial<Settings>): void {
    const change = changeOf(this.state.settings, patch);
    this.showSettings({ ...this.state.settings, ...patch });
    void sendToBackground('settings-change', change).then(async (outcome) =>
      this.showSettings(outcome.ok ? outcome.value : await readSettings()),
    );
  }

  private async analyze(): Promise<void> {
    if (this.tab === undefined) return;
    this.set({ page: { phase: 'working' } });
    const outcome = await sendToBackground('analyze-tab', { tabId: this.tab.id });
    if (outcome.ok) await this.readPage();
    else this.set({ page: { phase: 'refused', reason: outcome.reason } });
  }

  private showCard(): void {
    const { overlay } = this.state.settings;
    if (overlay.folded) this.change({ overlay: { ...overlay, folded: false } });
    void this.analyze();
  }

  /** Writes the setting without waiting for the permission: some browsers close the popup when they ask. */
  private async allowSite(): Promise<void> {
    const { url, state } = this;
    if (url === undefined || state.site === undefined) return;
    const { autoScore, enabledSites, disabledSites } = state.settings;
    const granted = requestSite(url);
    this.change({ autoScore: true, ...siteSwitched(state.settings, state.site.host, false) });
    if (await granted) await this.analyze();
    else this.change({ autoScore, enabledSites, disabledSites });
  }

  /** Shows what is granted afterwards: the reader may have refused, and the choice must not look made. */
  private async setScope(scope: AccessScope): Promise<void> {
    await setScope(scope).catch(() => undefined);
    await this.readAccess();
  }

  private setSiteOff(off: boolean): void {
    const { site, settings } = this.state;
    if (site !== undefined) this.change(siteSwitched(settings, site.host, off));
  }

  private async addFeed(feed: PopupFeed): Promise<void> {
    const outcome = await addFeed(feed);
    if (this.tab !== undefined) await this.readFeeds(this.tab, { addedFeed: { feed, outcome } });
  }

  private async remove(item: RecentItem): Promise<void> {
    const outcome = await sendToBackground('history-delete', { id: item.id });
    // Unreadable entries cannot be restored.
    if (outcome.ok && outcome.value !== null) {
      this.deleted = outcome.value;
      this.set({ deleted: item.title });
    }
    await this.readRecent();
  }

  private async undo(): Promise<void> {
    if (this.deleted === undefined) return;
    // On failure the offer stays: this is the only copy of the entry.
    if (!(await sendToBackground('history-restore', this.deleted)).ok) return;
    this.deleted = undefined;
    const { deleted: _, ...rest } = this.state;
    this.state = rest;
    await this.readRecent();
  }
}
