import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { Database } from '@/lib/desk/database';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { articleFromText } from '@/lib/model';
import type { TabState } from '@/lib/platform/tab-state';
import { allEntries } from '../desk/in-memory';
import { call, liveUntil } from './stops';

vi.setConfig({ testTimeout: 120_000 });

/** The browser's session storage, which outlives a background. */
const session = new Map<string, unknown>();
const shown: string[] = [];
let isClosed = false;
const nothing = call(() => {});
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'own', getURL: (path: string) => path },
    i18n: { getMessage: (key: string) => key },
    storage: {
      session: {
        set: call((items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        }),
        remove: call((key: string) => void session.delete(key)),
        get: async (key: string) => ({ [key]: session.get(key) }),
      },
    },
    tabs: {
      get: call(() => {
        if (isClosed) throw new Error('no tab');
      }),
    },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
    notifications: { create: call((id: string) => void shown.push(id)) },
  },
});
// Imported after `browser` is defined, since modules look for it when they load.
const { analyzeFor } = await import('@/lib/platform/background/analysis');

const engine = loadEngine();
const loaded = call(() => {});
const host = { engine: () => loaded().then(() => engine), warm: () => {} };

const text = 'Nvidia fell sharply after it cut its forecast, and analysts warned of weaker demand. '.repeat(
  20,
);
const article = articleFromText(text, {
  url: 'https://news.example/nvidia',
  title: 'Nvidia cuts its forecast',
});

let number = 0;
let name = '';
const databases: Database[] = [];

function database(): Database {
  const db = new Database(name);
  databases.push(db);
  return db;
}

async function begin(): Promise<void> {
  name = `stops-${number++}`;
  session.clear();
  shown.splice(0);
  isClosed = false;
  await database().rules.put({
    id: 'fell',
    name: 'Anything that falls',
    enabled: true,
    condition: { kind: 'article', about: { kind: 'any' } },
    coolDownMinutes: 0,
    created: 0,
  });
}

/** One lifetime of a background: opens the database anew. */
const analyze = async () =>
  analyzeFor({ tabId: 1, incognito: false }, { article, kind: 'page' }, { host, db: database() });

afterEach(async () => {
  for (const db of databases) db.close();
  await databases.splice(0).at(-1)?.delete();
});

async function expectAllOnce(): Promise<void> {
  const db = database();
  const [entry, ...more] = await allEntries(db);
  expect([entry?.title, more.length]).toEqual(['Nvidia cuts its forecast', 0]);
  expect(new HistoryIndex(await db.segments.toArray()).size).toBe(1);
  expect(await db.firings.count()).toBe(1);
  expect([...new Set(shown)]).toHaveLength(1);
  const state = session.get('tab:1') as TabState;
  expect(state.phase === 'done' && state.analysis.coverage.notes.join()).not.toContain('could not be kept');
}

await begin();
const STEPS = await liveUntil(analyze);

it('leaves nothing of a tab that is closed before it ends', async () => {
  await begin();
  isClosed = true;
  await liveUntil(analyze);
  expect([...session]).toEqual([]);
});

describe(`an analysis of ${STEPS} steps`, () => {
  it('has steps, all of which are observed', () => expect(STEPS).toBeGreaterThan(20));

  it.each(Array.from({ length: STEPS }, (_, at) => at))(
    'that is stopped before step %i, and once more there, ends as one that never was',
    async (at) => {
      await begin();
      await liveUntil(analyze, at);
      await liveUntil(analyze, at);
      await liveUntil(analyze);
      await expectAllOnce();
    },
  );
});
