import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type InstrumentOverride, type Settings } from '@/lib/model';
import { changedBy, changeOf } from '@/lib/model/settings-change';

const settings = (patch: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...patch });
const silence = (name: string): InstrumentOverride => ({ name, action: 'silence' });
const means = (name: string, symbol: string): InstrumentOverride => ({
  name,
  action: 'add',
  symbol,
  kind: 'company',
});

describe('a change of the settings', () => {
  it('keeps additions and removals that another tab made to a list meanwhile', () => {
    const seen = settings({ watchlist: ['META', 'TSLA'] });
    const change = changeOf(seen, { watchlist: ['META', 'TSLA', 'NVDA'] });
    const now = settings({ watchlist: ['META', 'AAPL'] });
    expect(changedBy(now, change)).toEqual({ watchlist: ['META', 'AAPL', 'NVDA'] });
  });

  it('takes off what is no longer wanted, once', () => {
    const seen = settings({ overrides: [silence('Target'), means('iPhone maker', 'AAPL')] });
    const change = changeOf(seen, { overrides: [means('iPhone maker', 'AAPL')] });
    const now = settings({ overrides: [silence('Target'), silence('Visa')] });
    expect(changedBy(now, change)).toEqual({ overrides: [silence('Visa')] });
    expect(changedBy(settings({}), change)).toEqual({ overrides: [] });
  });

  it('keeps the later entry if two tabs gave a name different meanings', () => {
    const change = changeOf(settings({}), { overrides: [means('Alpha', 'AAA')] });
    const now = settings({ overrides: [means('Alpha', 'BBB')] });
    expect(changedBy(now, change)).toEqual({ overrides: [means('Alpha', 'AAA')] });
  });

  it('passes on settings other than lists unchanged', () => {
    const change = changeOf(settings({}), { highlights: false });
    expect(change).toEqual({ highlights: false });
    expect(changedBy(settings({ watchlist: ['META'] }), change)).toEqual({ highlights: false });
  });
});
