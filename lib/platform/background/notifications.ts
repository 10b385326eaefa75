import { browser } from 'wxt/browser';
import type { AlertFiring } from '@/lib/desk/alerts/rule';
import { decimals } from '@/lib/util/numerals';
import { oneLine } from '@/lib/util/one-line';
import { signed } from '@/lib/util/signed';
import { messageText } from '../message-text';

/** Prefix of our notification ids. The rest is the firing's key, so that none is shown twice. */
const PREFIX = 'alert:';

/** Shows an alert: symbol, tone and rule; below, the article's title and the sentence that triggered it. */
export async function notify(firing: AlertFiring): Promise<void> {
  await browser.notifications.create(`${PREFIX}${firing.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: oneLine(`${toneOf(firing)} · ${firing.ruleName}`),
    message: storyOf(firing),
  });
}

/** Removes our notifications that are still shown, or only those of `firings`: they quote what the reader has deleted. */
export async function withdraw(firings?: readonly AlertFiring[]): Promise<void> {
  const ids = firings?.map(({ id }) => `${PREFIX}${id}`) ?? Object.keys(await browser.notifications.getAll());
  const ours = ids.filter((id) => id.startsWith(PREFIX));
  await Promise.allSettled(ours.map((id) => browser.notifications.clear(id)));
}

/** For example `META: negative −0.62`. */
function toneOf({ symbol, label, score }: AlertFiring): string {
  const figure = decimals(signed(score), messageText('locale'));
  return `${symbol}: ${label === undefined ? figure : `${messageText(`label_${label}`)} ${figure}`}`;
}

/**
 * One line for the title and one for the sentence. Both come from a web page: line breaks would let them imitate other
 * parts of a system notification.
 */
const storyOf = ({ title, sentence }: AlertFiring): string =>
  [...new Set([title, sentence].map(oneLine))].filter((line) => line !== '').join('\n');

/** Opens the inbox when a notification is clicked. */
export function listenToNotifications(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(PREFIX)) return;
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}#/alerts` });
  });
}
