import { describe, expect, it } from 'vitest';
import type { LinkedMention } from '@/lib/model';
import { applyEdits } from '@/lib/summary/edits';
import { deletionsIn } from '@/lib/summary/shorten';
import { tickerEdits } from '@/lib/summary/tickers';

function withTicker(text: string, surface: string, symbol = 'ACM', introduced = new Set<string>()): string {
  const start = text.indexOf(surface);
  const mention: LinkedMention = {
    instrument: { id: symbol, kind: 'company', name: surface, symbol },
    sentence: 0,
    start,
    end: start + surface.length,
    surface,
    inTitle: false,
    confidence: 1,
    reason: 'name',
  };
  return applyEdits(text, [...deletionsIn(text), ...tickerEdits(text, 0, [mention], introduced)]);
}

describe('tickerEdits', () => {
  it.each([
    ['Acme fell.', 'Acme', 'Acme (ACM) fell.'],
    ["Acme's profit fell.", 'Acme', "Acme's (ACM) profit fell."],
    ["Acme Platforms' stake grew.", 'Acme Platforms', "Acme Platforms' (ACM) stake grew."],
    ['Acme Inc. fell.', 'Acme', 'Acme Inc. (ACM) fell.'],
    ['Acme (NYSE: ACM) fell.', 'Acme', 'Acme (ACM) fell.'],
    ['Acme CEO Dana Pell left.', 'Acme', 'Acme (ACM) CEO Dana Pell left.'],
    ['Acme Cloud grew.', 'Acme', 'Acme Cloud grew.'],
    ['An Acme-owned plant closed.', 'Acme', 'An Acme-owned plant closed.'],
    ['ACM fell.', 'ACM', 'ACM fell.'],
    ['"Acme is strong," he said.', 'Acme', '"Acme is strong," he said.'],
  ])('turns %s', (text, surface, expected) => expect(withTicker(text, surface)).toBe(expected));

  it('introduces a company once', () => {
    expect(withTicker('Acme fell.', 'Acme', 'ACM', new Set(['ACM']))).toBe('Acme fell.');
  });
});

describe('deletionsIn', () => {
  it('drops an aside from a long sentence, not from a list or a short one', () => {
    const tail =
      'reported a loss of $120 million last year on sales of $610 million in its home market and in six other countries';
    const shorten = (text: string) => applyEdits(text, deletionsIn(text));
    expect(shorten(`Voltline, a supplier to seven carmakers, ${tail}.`)).toBe(`Voltline ${tail}.`);
    const list = `Paris, the old port, the museum, and a long row of shops and offices down to the river ${tail}.`;
    expect(shorten(list)).toBe(list);
    expect(shorten('Voltline, a supplier, said so.')).toBe('Voltline, a supplier, said so.');
  });
});
