// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { PopupState } from '@/components/popup/types';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { named, press, show, spies } from './popup-under-test';

describe('settings', () => {
  const open = (parts: Partial<PopupState> = {}) => {
    show(parts);
    press('Settings');
  };
  const type = (name: string, value: string) =>
    act(() => {
      const input = named(name) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('switches and resets', () => {
    open();
    press('Score articles');
    expect(spies.change).toHaveBeenCalledWith({ autoScore: false });
    press('Reset');
    expect(spies.change).toHaveBeenCalledWith({ overlay: DEFAULT_SETTINGS.overlay });
    press('All sites');
    expect(spies.setScope).toHaveBeenCalledWith('everywhere');
  });

  it('never lets strong begin below positive', () => {
    open();
    type('Positive or negative from', '0.5');
    expect(spies.change).toHaveBeenCalledWith({ thresholds: { label: 0.5, strong: 0.5 } });
    type('Strong from', '0.1');
    expect(spies.change).toHaveBeenLastCalledWith({ thresholds: { label: 0.1, strong: 0.1 } });
  });

  it('edits the watchlist', () => {
    open();
    type('Symbol', ' $aapl ');
    press('Add');
    expect(spies.change).toHaveBeenCalledWith({ watchlist: ['META', 'AAPL'] });
    press('Stop watching META');
    expect(spies.change).toHaveBeenLastCalledWith({ watchlist: [] });
  });

  it('accepts symbols as written elsewhere, and nothing else', () => {
    open();
    type('Symbol', 'NYSE: brk-b');
    press('Add');
    expect(spies.change).toHaveBeenCalledWith({ watchlist: ['META', 'BRK.B'] });
    spies.change.mockClear();
    type('Symbol', 'US0378331005');
    press('Add');
    expect(spies.change).not.toHaveBeenCalled();
  });

  it('adds an exception, with a symbol or to silence a name', () => {
    open();
    const add = () => act(() => document.querySelectorAll<HTMLElement>('form button')[1]!.click());
    type('Name in the text', 'Target');
    add();
    expect(spies.change).toHaveBeenLastCalledWith({ overrides: [{ name: 'Target', action: 'silence' }] });
    type('Name in the text', 'the iPhone maker');
    act(() => {
      const symbol = document.querySelectorAll<HTMLInputElement>('form input')[2]!;
      symbol.value = 'aapl';
      symbol.dispatchEvent(new Event('input', { bubbles: true }));
    });
    add();
    expect(spies.change).toHaveBeenLastCalledWith({
      overrides: [{ name: 'the iPhone maker', action: 'add', symbol: 'AAPL', kind: 'company' }],
    });
  });
});
