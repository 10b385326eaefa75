import { browser } from 'wxt/browser';
import type { Database } from '@/lib/desk/database';
import { BACKGROUND_CALLS } from '../background-calls';
import { DESK_CALLS } from '../desk-calls';
import { watchAccess } from '../permissions';
import { onCalls } from '../receive';
import { watchSettings } from '../settings';
import { forgetTabState } from '../tab-state-store';
import { analyzeFor } from './analysis';
import { deskDeps, listenForDesk } from './desk';
import { createDeskHandlers } from './desk-handlers';
import { createEngineHost } from './engine-host';
import { registerGate } from './gate-registration';
import { createHandlers } from './handlers';
import { ANALYZE_SELECTION, createMenus } from './menus';
import { analyzeSelection, analyzeTab } from './page-requests';
import { withQuotaReply } from './quota-reply';
import { renewCards } from './renew-cards';
import { tellSettingsChanged } from './settings-changed';
import { closeStorage } from './storage-access';
import { withSync } from './sync';

/**
 * Registers every listener of the background, synchronously: a stopped worker is only woken for listeners registered
 * in its first turn.
 */
export function listen(db: Database): void {
  void closeStorage();
  watchSettings(() => void tellSettingsChanged());
  const services = { host: createEngineHost(), db };
  const desk = deskDeps(db, services.host);
  const deskHandlers = withQuotaReply(db, withSync(db, createDeskHandlers(desk), desk.feedsChanged));
  onCalls({ ...BACKGROUND_CALLS, ...DESK_CALLS }, { ...createHandlers(services), ...deskHandlers });
  listenForDesk(desk);
  watchAccess(() => void registerGate());
  browser.runtime.onStartup.addListener(() => void registerGate());
  browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabState(tabId));
  // Chromium gives a tab that it discards from memory another id.
  browser.tabs.onReplaced?.addListener((_, tabId) => void forgetTabState(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'analyze-page' && tab?.id !== undefined) void analyzeTab(tab.id, services.host);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ANALYZE_SELECTION || tab?.id === undefined) return;
    const frame = { tabId: tab.id, frameId: info.frameId ?? 0 };
    const selection = { frame, text: info.selectionText ?? '', url: info.frameUrl ?? info.pageUrl ?? '' };
    void analyzeSelection(selection, (asker, request) => analyzeFor(asker, request, services), tab.incognito);
  });
}

async function onInstalled(reason: string): Promise<void> {
  await Promise.all([createMenus(), registerGate()]);
  if (reason === 'update') await renewCards();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
