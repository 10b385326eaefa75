import type { Asked } from './driver';

// Functions that run with Firefox's own rights. They are sent as text, so they must not use outer names.

interface Principal {
  isSystemPrincipal: boolean;
  addonPolicy: { id: string } | null;
  /** A content script's principals: the extension's and the page's. */
  allowList?: Principal[];
}

/** Records every request and its origin, in the window that stays open. */
export function noteRequests(id: string): void {
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

/** Deletes the extension's storage, which the test profile would keep after uninstalling. */
export async function forgetStorage({ id, origin }: { id: string; origin: string }): Promise<void> {
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

/** Call before installing: Marionette's own option installs first, and then restarts the extension. */
export async function allowIncognito(id: string): Promise<void> {
  const { importESModule } = Reflect.get(globalThis, 'ChromeUtils') as {
    importESModule(url: string): { ExtensionPermissions: { add(id: string, more: object): Promise<void> } };
  };
  const { ExtensionPermissions } = importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const more = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, more);
}

/**
 * Clicks an item of the page's context menu. @returns whether it is there: the menu may open after the click is
 * answered
 */
export function pressMenuItem(title: string): true | undefined {
  const { document } = Reflect.get(globalThis, 'window') as Window;
  const menu = document.getElementById('contentAreaContextMenu') as HTMLElement & {
    state: 'closed' | 'showing' | 'open' | 'hiding';
    activateItem(item: Element): void;
  };
  const item = Array.from(menu.children).find((item) => item.getAttribute('label') === title);
  if (menu.state !== 'open' || !item) return undefined;
  menu.activateItem(item);
  return true;
}

/** How a reader answers when the browser asks for access to sites. */
export type PromptAnswer = 'allow' | 'block' | 'dismiss';

/** Answers the browser's question for access. @returns whether it is there: it may open after the click is answered */
export function answerPrompt(answer: PromptAnswer): true | undefined {
  const { PopupNotifications } = Reflect.get(globalThis, 'window') as unknown as {
    PopupNotifications: { panel: HTMLElement & { state: string; hidePopup(): void } };
  };
  const { panel } = PopupNotifications;
  const asked = panel.firstElementChild as
    | (Element & Record<'button' | 'secondaryButton', HTMLElement>)
    | null;
  if (panel.state !== 'open' || !asked) return undefined;
  if (answer === 'dismiss') panel.hidePopup();
  else asked[answer === 'allow' ? 'button' : 'secondaryButton'].click();
  return true;
}
