import type { Send } from '@/entrypoints/desk/services';
import type { Database } from '@/lib/desk/database';
import { readImportFile, removeImportFile } from '@/lib/desk/transfer/import-file';
import { createEngine } from '@/lib/engine';
import { createDeskHandlers } from '@/lib/platform/background/desk-handlers';

const SENDER = {
  from: 'page',
  url: location.href,
  tabId: 1,
  frameId: 0,
  pageUrl: undefined,
  incognito: false,
} as const;

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

/** The background's part of the desk, running in the page. */
export function backgroundOf(db: Database): Send {
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
    withdraw: async () => undefined,
    importFile: readImportFile,
    removeImportFile,
    addSettings: async () => undefined,
    feedsChanged: async () => undefined,
    trackQuota: async (write) => write,
    tidySoon: () => undefined,
    followPolicy: async () => undefined,
  });
  return (name, payload) => Promise.resolve(handlers[name](payload, SENDER));
}
