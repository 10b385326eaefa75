import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import './locks';

const stored = new Map<string, unknown>();
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'own' },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
      },
    },
  },
});
// Imported after `browser` is defined, since modules look for it when they load.
const { patchSettings, readSettings } = await import('@/lib/platform/settings');

beforeEach(() => stored.clear());

it('keeps all of several concurrent changes', async () => {
  await Promise.all([patchSettings({ highlights: false }), patchSettings({ watchlist: ['META'] })]);
  expect(await readSettings()).toMatchObject({ highlights: false, watchlist: ['META'] });
});

it('extends the current list when its turn comes', async () => {
  const add = (site: string) =>
    patchSettings(({ enabledSites }) => ({ enabledSites: [...enabledSites, site] }));
  await Promise.all([patchSettings({ enabledSites: ['a.example'] }), add('b.example'), add('c.example')]);
  expect((await readSettings()).enabledSites).toEqual(['a.example', 'b.example', 'c.example']);
});

it('reads the result of a change requested before', async () => {
  const change = patchSettings({ autoScore: false });
  expect((await readSettings()).autoScore).toBe(false);
  await change;
});

it('leaves alone what a later version has stored and this one cannot read', async () => {
  const later = { version: 7, settings: { thresholds: 'warm', palette: 'sepia', watchlist: ['META'] } };
  stored.set('settings', later);
  expect(await patchSettings({ highlights: false })).toMatchObject({ thresholds: { label: 0.15 } });
  expect(stored.get('settings')).toEqual({ version: 7, settings: { ...later.settings, highlights: false } });
});

it('reads and changes settings whatever lies there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (lies) => {
      stored.set('settings', lies);
      await patchSettings({ watchlist: ['META'] });
      expect(await readSettings()).toMatchObject({ watchlist: ['META'] });
      stored.set('settings', { version: lies, settings: lies });
      await patchSettings({ watchlist: ['META'] });
      expect(await readSettings()).toMatchObject({ watchlist: ['META'] });
    }),
  );
});

it('refuses what would not be read again, and keeps the old settings', async () => {
  const watchlist = Array.from({ length: 10_000 }, (_, at) => `T${at}`);
  await patchSettings({ watchlist });
  await expect(patchSettings({ watchlist: [...watchlist, 'META'] })).rejects.toThrow('more than');
  expect((await readSettings()).watchlist).toEqual(watchlist);
});
