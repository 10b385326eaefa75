// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type HoldingDraft,
  HoldingsEditor,
  type PortfolioDraft,
} from '@/components/desk/portfolio/holdings-editor';
import { symbolIn } from '@/lib/model/symbol';
import { Shown } from '../shown';

afterEach(() => document.body.replaceChildren());

describe('holdings being edited', () => {
  const editing = (
    onSave: (draft: PortfolioDraft) => Promise<string | undefined>,
    holdings: HoldingDraft[],
  ) =>
    new Shown(
      <HoldingsEditor
        draft={{ name: 'Mine', holdings }}
        sizes
        symbolOf={symbolIn}
        onSave={onSave}
        onClose={() => undefined}
      />,
    );

  it('say why they could not be saved', async () => {
    const editor = editing(async () => 'Not saved: no room', []);
    await editor.press('Save');
    expect(editor.alert).toBe('Not saved: no room');
  });

  it('are not saved while one has a size and no ticker', async () => {
    const onSave = vi.fn(async () => undefined);
    const editor = editing(onSave, [{ symbol: '' }]);
    editor.write('Quantity', '12');
    await editor.press('Save');
    expect(onSave).not.toHaveBeenCalled();
    expect(editor.field('Ticker').validity.valueMissing).toBe(true);
  });

  it.each(['APPLE INC!!', 'US0378331005', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])(
    'are not saved with %s as a ticker',
    async (text) => {
      const onSave = vi.fn(async () => undefined);
      const editor = editing(onSave, [{ symbol: '' }]);
      editor.write('Ticker', text);
      await editor.press('Save');
      expect(onSave).not.toHaveBeenCalled();
      expect(editor.field('Ticker').validationMessage).toContain('no ticker symbol');
    },
  );

  it.each([
    ['nasdaq:aapl', 'AAPL'],
    ['brk-b', 'BRK.B'],
    ['VOLV-B.ST', 'VOLV-B.ST'],
    ['^GSPC', '^GSPC'],
    ['BTC-USD', 'BTC-USD'],
  ])('keep %s as %s', async (text, symbol) => {
    const onSave = vi.fn(async () => undefined);
    const editor = editing(onSave, [{ symbol: '' }, { symbol: '' }]);
    editor.write('Ticker', text);
    await editor.press('Save');
    expect(onSave).toHaveBeenCalledWith({ name: 'Mine', holdings: [expect.objectContaining({ symbol })] });
  });

  it('have their weights in per cent, as everywhere else', async () => {
    const onSave = vi.fn(async () => undefined);
    const editor = editing(onSave, [{ symbol: 'META', weight: 0.07 }]);
    expect(editor.field('Weight (%) META').value).toBe('7');
    editor.write('Weight (%) META', '11.1');
    await editor.press('Save');
    expect(onSave).toHaveBeenCalledWith({
      name: 'Mine',
      holdings: [expect.objectContaining({ weight: 0.111 })],
    });
  });

  it('go on in the line that was added, and are counted without empty ones', async () => {
    const editor = editing(vi.fn(), [{ symbol: 'META' }]);
    await editor.press('Add a line');
    expect(document.activeElement).toBe(document.querySelector('tr:last-child input'));
    expect(document.body.textContent).toContain('1 holding');
  });

  it('offer no undo for a removed empty line', async () => {
    const editor = editing(vi.fn(), [{ symbol: '' }]);
    await editor.press('Delete ');
    expect(document.querySelector('.undo-bar')?.textContent).toBe('');
  });
});
