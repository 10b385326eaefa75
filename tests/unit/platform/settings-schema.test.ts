import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { overlayChangeSchema, validSettings } from '@/lib/platform/settings-schema';

it('lets a page change through the card no more than the card can', () => {
  const changeOf = (value: unknown) => (Array.isArray(value) ? { added: value, removed: [] } : value);
  const accepted = Object.entries(DEFAULT_SETTINGS).filter(
    ([name, value]) => v.safeParse(overlayChangeSchema, { [name]: changeOf(value) }).success,
  );
  expect(accepted.map(([name]) => name).sort()).toEqual(['highlights', 'overlay', 'overrides', 'watchlist']);
});

it('lets a page change no more of a list at once than a press of the card does', () => {
  const isTaken = (change: unknown) => v.safeParse(overlayChangeSchema, change).success;
  const silence = (at: number) => ({ name: `Name ${at}`, action: 'silence' });
  const names = (count: number) => Array.from({ length: count }, (_, at) => silence(at));
  expect(isTaken({ watchlist: { added: ['META'], removed: [] } })).toBe(true);
  expect(isTaken({ watchlist: { added: [], removed: ['META', 'MSFT'] } })).toBe(false);
  expect(isTaken({ overrides: { added: names(20), removed: [] } })).toBe(true);
  expect(isTaken({ overrides: { added: names(90), removed: names(90) } })).toBe(false);
});

describe('validSettings', () => {
  it('keeps what is valid and replaces only what is not', () => {
    const stored = { ...DEFAULT_SETTINGS, watchlist: ['META'], thresholds: { label: 2, strong: 0 } };
    expect(validSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, watchlist: ['META'] });
  });

  it('reads the settings of a version that lacked a field', () => {
    const { enabledSites: _, ...older } = DEFAULT_SETTINGS;
    expect(validSettings({ ...older, autoScore: false })).toEqual({ ...DEFAULT_SETTINGS, autoScore: false });
  });

  it('gives whole settings for anything that may lie in the store', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(validSettings(stored)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });

  it('never hands out the defaults themselves', () => {
    validSettings(undefined).watchlist.push('X');
    expect(DEFAULT_SETTINGS.watchlist).toEqual([]);
  });
});
