import { beforeEach, expect, it, vi } from 'vitest';
import type { Engine } from '@/lib/engine';
import { articleFromText, DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import './locks';

type OnChanged = (changes: Record<string, { newValue: unknown }>, area: string) => void;

let stored: Settings = DEFAULT_SETTINGS;
let tell: OnChanged = () => {};
let isBroken = false;
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'own', getURL: (path: string) => path },
    storage: {
      local: { get: async () => ({ settings: { version: 1, settings: stored } }) },
      onChanged: { addListener: (listener: OnChanged) => (tell = listener) },
    },
  },
});
vi.stubGlobal('fetch', async () => new Response('{}', { status: isBroken ? 404 : 200 }));
// The real engine is slow to load and not under test: each stand-in is a distinct object.
vi.mock('@/lib/engine', () => ({ createEngine: (parts: object) => ({ parts }) }));
// Imported after `browser` is defined, since modules look for it when they load.
const { createEngineHost, scoreItem } = await import('@/lib/platform/background/engine-host');

function change(patch: Partial<Settings>): void {
  stored = { ...stored, ...patch };
  tell({ settings: { newValue: { version: 1, settings: stored } } }, 'local');
}

beforeEach(() => {
  stored = DEFAULT_SETTINGS;
  isBroken = false;
});

it('keeps its engine when an unrelated setting changes, even the first time', async () => {
  const host = createEngineHost();
  const engine = await host.engine();
  change({ highlights: false });
  expect(await host.engine()).toBe(engine);
  change({ watchlist: ['META'] });
  expect(await host.engine()).toBe(engine);
});

it('builds a new engine when a setting changes that is built into it', async () => {
  const host = createEngineHost();
  await host.engine();
  const thresholds = { label: 0.2, strong: 0.5 };
  change({ thresholds });
  expect(await host.engine()).toMatchObject({ parts: { thresholds } });
});

it('applies a setting that is changed while an engine is loading', async () => {
  const host = createEngineHost();
  const early = host.engine();
  const thresholds = { label: 0.2, strong: 0.5 };
  change({ thresholds });
  await early;
  expect(await host.engine()).toMatchObject({ parts: { thresholds } });
});

it('tries again where the package could not be read', async () => {
  const host = createEngineHost();
  isBroken = true;
  await expect(host.engine()).rejects.toThrow('the package has no');
  isBroken = false;
  expect(await host.engine()).toHaveProperty('parts');
});

it('refuses an item that the engine fails on, and rejects where there is no engine', async () => {
  const item = articleFromText('Shares of Acme rose.');
  const analyze = () => {
    throw new Error('too deep');
  };
  const host = { engine: async () => ({ analyze }) as unknown as Engine, warm() {} };
  expect(await scoreItem(host, item)).toMatchObject({ ok: false, reason: 'failed', detail: 'too deep' });
  isBroken = true;
  await expect(scoreItem(createEngineHost(), item)).rejects.toThrow();
});
