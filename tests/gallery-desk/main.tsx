import { render } from 'preact';
import { locale, setTranslator } from '@/components/i18n';
import { Desk } from '@/entrypoints/desk/desk';
import type { DeskServices, Send } from '@/entrypoints/desk/services';
import { Database } from '@/lib/desk/database';
import { HistoryPacks } from '@/lib/desk/history/history-packs';
import { deleteAll } from '@/lib/desk/history/retention';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { translatorOf } from '../gallery/translator';
import { fillExtremes } from './extremes';
import { fillDatabase, fillRest } from './fill';
import { bench, exportAll, importAll, pollAll, tickerViews } from './measures';

/**
 * The desk as a stand-alone page: the real views over a real IndexedDB, with the background's handlers in the page.
 */
const query = new URLSearchParams(location.search);
setTranslator(translatorOf(query.get('lang') === 'de' ? 'de' : 'en'));
document.documentElement.lang = locale();

const db = new Database();
// Loaded on first use: in the extension, too, the desk itself loads no engine.
let background: Promise<Send> | undefined;
const send: Send = async (name, payload) => {
  background ??= import('./background').then(({ backgroundOf }) => backgroundOf(db));
  return (await background)(name, payload);
};

const services: DeskServices = {
  db,
  send,
  settings: async () => ({ ...DEFAULT_SETTINGS, watchlist: ['AAA', 'BAH'] }),
  followWatchlist: () => () => undefined,
  setWatched: async () => undefined,
  watchQuota: () => undefined,
  grantedOrigins: async () => ['https://*.news.example/*'],
  missingOrigins: async (origins) => origins,
  requestOrigins: async () => true,
  requestSite: async () => true,
};

Object.assign(window, {
  desk: {
    fill: (entries: number) => fillDatabase(db, entries),
    fillRest: () => fillRest(db),
    fillExtremes: () => fillExtremes(db),
    bench: () => bench(services),
    count: () => new HistoryPacks(db).count(),
    deleteAll: () => deleteAll(db),
    exportAll: () => exportAll(db),
    importAll: () => importAll(services),
    pollAll: () => pollAll(services),
    tickerViews,
  },
});
const app = document.getElementById('app')!;
new MutationObserver((_, observer) => {
  if (app.querySelector('.row-open') === null) return;
  performance.mark('first-content');
  observer.disconnect();
}).observe(app, { childList: true, subtree: true });
if (!query.has('idle')) render(<Desk services={services} />, app);
