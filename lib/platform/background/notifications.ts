import { browser } from 'wxt/browser';
import type { AlertFiring } from '@/lib/desk/alerts/rule';
import { oneLine } from '@/lib/model/one-line';

/** Notifications of ours are told apart by this; the rest of the id is the firing's key, so none is shown twice. */
const PREFIX = 'alert:';

/** Shows an alert with the sentence that made it, which is a page's: in a window of the system it must not read as another. */
export async function notify({ id, ruleName, symbol, sentence, title }: AlertFiring): Promise<void> {
  await browser.notifications.create(`${PREFIX}${id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: `${symbol} · ${ruleName}`,
    message: oneLine(sentence || title),
  });
}

/** A click on an alert opens the inbox. */
export function listenToNotifications(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(PREFIX)) return;
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html' as '/')}#/alerts` });
  });
}
