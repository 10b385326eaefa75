import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LIST_ENTRIES } from '@/lib/desk/sync/sync-settings';
import {
  addedSettings,
  checkedSettings,
  type ExportedSettings,
  settingsLine,
} from '@/lib/desk/transfer/settings-line';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import { changedBy } from '@/lib/model/settings-change';
import { validSettings } from '@/lib/platform/settings-schema';

const OWN: ExportedSettings = {
  autoScore: false,
  disabledSites: ['off.example'],
  enabledSites: ['intranet.example'],
  highlights: false,
  builtInSummaries: true,
  overlay: { top: 40, right: 5, folded: true },
  thresholds: { label: 0.2, strong: 0.5 },
  watchlist: ['META'],
  overrides: [{ name: 'Target', action: 'silence' }],
  origins: ['https://news.example/*', 'http://*.ft.example/*', 'https://*/*'],
};
const { origins: ORIGINS, ...SETTINGS } = OWN;

const read = (line: object) => checkedSettings(JSON.parse(JSON.stringify(line)))!;
const taken = (here: Settings, file: Partial<Settings>): Settings => ({
  ...here,
  ...changedBy(here, addedSettings(here, file)),
});

describe('the settings in a file', () => {
  it('make another machine identical', () => {
    const { settings, ...rest } = checkedSettings(JSON.parse(settingsLine(OWN)).settings)!;
    expect(rest).toEqual({ origins: ORIGINS, isWhole: true });
    expect(taken(DEFAULT_SETTINGS, settings)).toEqual(SETTINGS);
    expect(taken(SETTINGS, settings)).toEqual(SETTINGS);
  });

  it('of earlier versions are incomplete, but valid', () => {
    const { thresholds, watchlist, overrides } = SETTINGS;
    expect(read({ thresholds, watchlist, overrides })).toEqual({
      settings: { thresholds, watchlist, overrides },
      origins: [],
      isWhole: true,
    });
  });

  it('change nothing that the reader has chosen here', () => {
    const here: Settings = {
      ...DEFAULT_SETTINGS,
      thresholds: { label: 0.1, strong: 0.9 },
      disabledSites: ['intranet.example'],
      enabledSites: ['off.example'],
      overrides: [{ name: 'Target', action: 'rename', symbol: 'TGT' }],
    };
    expect(taken(here, SETTINGS)).toEqual({
      ...SETTINGS,
      thresholds: here.thresholds,
      disabledSites: here.disabledSites,
      enabledSites: here.enabledSites,
      overrides: here.overrides,
    });
  });

  it('are imported in part if some are damaged or of a later version, and this is reported', () => {
    const version = 99;
    expect(read({ ...SETTINGS, version, palette: 'sepia' })).toEqual({
      settings: SETTINGS,
      origins: [],
      isWhole: false,
    });
    expect(read({ watchlist: ['META'], thresholds: 'warm' })).toMatchObject({
      settings: { watchlist: ['META'] },
      isWhole: false,
    });
  });

  it('name no sites but in patterns that the browser can be asked for', () => {
    const wrong = [
      '<all_urls>',
      'file:///*',
      'https://news.example/path',
      'https://a b/*',
      'https://*.*/*',
      'https://user@news.example/*',
      'https:///*',
      'javascript://x/*',
      `https://${'a'.repeat(300)}.example/*`,
      7,
      null,
    ];
    expect(read({ origins: [...wrong, ...ORIGINS] })).toEqual({
      settings: {},
      origins: ORIGINS,
      isWhole: false,
    });
  });

  it('never make a list longer than is read again', () => {
    const words = (from: number) => Array.from({ length: 7_000 }, (_, at) => `w${from + at}`);
    const merged = taken({ ...DEFAULT_SETTINGS, watchlist: words(0) }, { watchlist: words(7_000) });
    expect(merged.watchlist).toHaveLength(MAX_LIST_ENTRIES);
    expect(validSettings(merged)).toEqual(merged);
  });

  it('whatever they are, leave settings that are valid, with all that was chosen', () => {
    const anyField = fc.constantFrom(...Object.keys(OWN), 'version', '__proto__', 'constructor', 'toString');
    const here = { ...DEFAULT_SETTINGS, watchlist: ['NVDA'], enabledSites: ['own.example'] };
    fc.assert(
      fc.property(fc.dictionary(anyField, fc.jsonValue()), (fields) => {
        const file = checkedSettings(JSON.parse(JSON.stringify(fields)));
        const merged = taken(here, file!.settings);
        expect(validSettings(merged)).toEqual(merged);
        expect(merged.watchlist).toContain('NVDA');
        expect(merged.enabledSites).toContain('own.example');
      }),
    );
  });
});
