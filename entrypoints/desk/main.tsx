import { render } from 'preact';
import { browser } from 'wxt/browser';
import { locale, setTranslator } from '@/components/i18n';
import { Database } from '@/lib/desk/database';
import { sendToBackground } from '@/lib/platform/messages';
import { requestSite } from '@/lib/platform/permissions';
import { watchRoom } from '@/lib/platform/room';
import { readSettings } from '@/lib/platform/settings';
import { Desk } from './desk';

setTranslator((key, substitutions) => browser.i18n.getMessage(key as 'extName', substitutions));
document.documentElement.lang = locale();

const services = {
  db: new Database(),
  send: sendToBackground,
  watchlist: async () => (await readSettings()).watchlist,
  setWatchlist: async (watchlist: readonly string[]) => {
    await sendToBackground('settings-patch', { watchlist: [...watchlist] });
  },
  watchRoom,
  requestSite,
};

render(<Desk services={services} />, document.getElementById('app')!);
