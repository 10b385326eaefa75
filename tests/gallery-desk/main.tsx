import { render } from 'preact';
import { locale, setTranslator } from '@/components/i18n';
import { Desk } from '@/entrypoints/desk/desk';
import type { DeskServices, Send } from '@/entrypoints/desk/services';
import { Database } from '@/lib/desk/database';
import { HistoryPacks } from '@/lib/desk/history/history-packs';
import { deleteAll } from '@/lib/desk/history/retention';
import { readImportFile } from '@/lib/desk/transfer/import-file';
import { createEngine } from '@/lib/engine';
import { createDeskHandlers } from '@/lib/platform/desk-handlers';
import { translatorOf } from '../gallery/translator';
import { fillDatabase, fillRest } from './fill';
import { bench, exportAll, importAll, pollAll, tickerViews } from './measures';

/** The desk on a page of its own: the real views over a real IndexedDB, with the background's handlers in the page. */
const query = new URLSearchParams(location.search);
setTranslator(translatorOf(query.get('lang') === 'de' ? 'de' : 'en'));
document.documentElement.lang = locale();

const db = new Database();
const loadEngine = async () =>
  createEngine({
    model: new Uint8Array(await (await fetch('/models/sentiment.bin')).arrayBuffer()),
    dictionary: await (await fetch('/data/instruments.json')).json(),
  });
let engine: ReturnType<typeof loadEngine> | undefined;
const loaded = () => {
  engine ??= loadEngine();
  return engine;
};
const handlers = createDeskHandlers({
  db,
  now: Date.now,
  random: Math.random,
  score: async (article) => (await loaded()).analyze(article),
  symbolsOf: async (names) => {
    const { symbolOf } = await loaded();
    return names.map((name) => symbolOf(name) ?? null);
  },
  mayFetch: async () => true,
  mayFollow: async () => false,
  notify: async () => undefined,
  importFile: readImportFile,
  feedsChanged: async () => undefined,
  mindRoom: async (write) => write,
  tidySoon: () => undefined,
  followPolicy: async () => undefined,
});
const sender = {
  from: 'page',
  url: location.href,
  tabId: 1,
  frameId: 0,
  pageUrl: undefined,
  incognito: false,
} as const;
const send: Send = (name, payload) => Promise.resolve(handlers[name](payload, sender));

const services: DeskServices = {
  db,
  send,
  watchlist: async () => ['AAA', 'BAH'],
  setWatchlist: async () => undefined,
  watchRoom: () => undefined,
  requestSite: async () => true,
};

Object.assign(window, {
  desk: {
    fill: (entries: number) => fillDatabase(db, entries),
    fillRest: () => fillRest(db),
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
