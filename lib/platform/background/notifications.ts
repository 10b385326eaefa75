import { browser } from 'wxt/browser';
import type { AlertFiring } from '@/lib/desk/alerts/rule';
import { decimals } from '@/lib/util/numerals';
import { oneLine } from '@/lib/util/one-line';
import { signed } from '@/lib/util/signed';
import { messageText } from '../message-text';

/** Notifications of ours are told apart by this; the rest of the id is the firing's key, so none is shown twice. */
const PREFIX = 'alert:';

/** Shows an alert: who, how it sounds, by which rule; the story, and the sentence that made it. */
export async function notify(firing: AlertFiring): Promise<void> {
  await browser.notifications.create(`${PREFIX}${firing.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: oneLine(`${toneOf(firing)} · ${firing.ruleName}`),
    message: storyOf(firing),
  });
}

/** Takes away the alerts that are still shown, or of these firings alone: each quotes what its reader has deleted. */
export async function withdraw(firings?: readonly AlertFiring[]): Promise<void> {
  const ids = firings?.map(({ id }) => `${PREFIX}${id}`) ?? Object.keys(await browser.notifications.getAll());
  const ours = ids.filter((id) => id.startsWith(PREFIX));
  await Promise.allSettled(ours.map((id) => browser.notifications.clear(id)));
}

/** `META: negative −0.62` */
function toneOf({ symbol, label, score }: AlertFiring): string {
  const figure = decimals(signed(score), messageText('locale'));
  return `${symbol}: ${label === undefined ? figure : `${messageText(`label_${label}`)} ${figure}`}`;
}

/** A line for the title and one for the sentence. Both are a page's: in a window of the system they must not read as another. */
const storyOf = ({ title, sentence }: AlertFiring): string =>
  [...new Set([title, sentence].map(oneLine))].filter((line) => line !== '').join('\n');

/** A click on an alert opens the inbox. */
export function listenToNotifications(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(PREFIX)) return;
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html' as '/')}#/alerts` });
  });
}
