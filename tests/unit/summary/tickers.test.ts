import { describe, expect, it } from 'vitest';
import type { LinkedMention } from '@/lib/model';
import { applyEdits } from '@/lib/summary/edits';
import { deletionsIn } from '@/lib/summary/shorten';
import { introducesCompany, tickerEdits } from '@/lib/summary/tickers';

function withTicker(
  text: string,
  surface: string,
  symbol = 'ACM',
  introduced = new Set<string>(),
  name = surface,
): string {
  const start = text.indexOf(surface);
  const mention: LinkedMention = {
    instrument: { id: symbol, kind: 'company', name, symbol },
    sentence: 0,
    start,
    end: start + surface.length,
    surface,
    inTitle: false,
    confidence: 1,
    reason: 'name',
  };
  const deletions = deletionsIn(text).filter(
    (edit) => !introducesCompany(text, 0, edit, [mention], introduced),
  );
  return applyEdits(text, [...deletions, ...tickerEdits(text, 0, [mention], introduced)]);
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
    ['Acme A/S fell.', 'Acme', 'Acme A/S (ACM) fell.'],
    ['Acme Bancorp fell.', 'Acme', 'Acme Bancorp (ACM) fell.'],
    ['The maker of Zolo and Mira fell.', 'Zolo', 'The maker of Zolo and Mira fell.'],
    ['The owner of Mira and Zolo fell.', 'Zolo', 'The owner of Mira and Zolo fell.'],
    ['The maker fell, and Zolo rose.', 'Zolo', 'The maker fell, and Zolo (ACM) rose.'],
    ['The Acme 17 cycle began.', 'Acme', 'The Acme 17 cycle began.'],
    ['Bolt lost 4%, Acme 2.7%.', 'Acme', 'Bolt lost 4%, Acme (ACM) 2.7%.'],
    ['An Acme-owned plant closed.', 'Acme', 'An Acme-owned plant closed.'],
    ['ACM fell.', 'ACM', 'ACM fell.'],
    ['"Acme is strong," he said.', 'Acme', '"Acme is strong," he said.'],
  ])('turns %s', (text, surface, expected) => expect(withTicker(text, surface)).toBe(expected));

  it.each([
    ['Acme Global Inc. shares slid.', 'Acme Global Inc', 'Acme Global Inc. (ACM) shares slid.'],
    ['Acme, Inc., the monitoring firm, rose.', 'Acme, Inc', 'Acme, Inc. (ACM), the monitoring firm, rose.'],
    ['Acme Corp.’s profit fell.', 'Acme Corp', 'Acme Corp.’s (ACM) profit fell.'],
    ['It was bought by Acme, Inc.', 'Acme, Inc', 'It was bought by Acme, Inc. (ACM).'],
    ['It was bought by Acme Co., Ltd.', 'Acme', 'It was bought by Acme Co., Ltd. (ACM).'],
    ['It was bought by Acme.', 'Acme', 'It was bought by Acme (ACM).'],
    [
      'It hired J.M. Acme Co. Chief Dana Pell.',
      'J.M. Acme Co',
      'It hired J.M. Acme Co. (ACM) Chief Dana Pell.',
    ],
  ])('leaves the full stop of an abbreviation with its name: %s', (text, surface, expected) =>
    expect(withTicker(text, surface)).toBe(expected),
  );

  it.each([
    ['Acme Bros. Discovery fell.', 'Acme Bros', 'Acme Bros. Discovery (ACM) fell.'],
    ['Acme & Spruengli raised prices.', 'Acme', 'Acme & Spruengli (ACM) raised prices.'],
    ['Acme & Bolt raised prices.', 'Acme', 'Acme & Bolt raised prices.'],
    ['Acme.com raised prices.', 'Acme', 'Acme.com raised prices.'],
  ])('cuts no longer name in two: %s', (text, surface, expected) =>
    expect(withTicker(text, surface, 'ACM', new Set(), 'Acme Bros. Discovery & Sprüngli, Inc.')).toBe(
      expected,
    ),
  );

  it.each([
    ['The Acme maker said so.', 'The Acme maker (ACM) said so.'],
    ['Shares of the Acme maker’s rival fell.', 'Shares of the Acme maker’s (ACM) rival fell.'],
    ['The Acme maker Bolt said so.', 'The Acme maker Bolt said so.'],
    ['Acme operator Bolt said so.', 'Acme operator Bolt said so.'],
    ['Acme’s parent Bolt said so.', 'Acme’s parent Bolt said so.'],
    ['Acme makers met.', 'Acme (ACM) makers met.'],
  ])('cuts no compound in two: %s', (text, expected) => expect(withTicker(text, 'Acme')).toBe(expected));

  it.each([
    ['Acme, Inc. (NYSE: AC) fell.', 'Acme, Inc'],
    ['Acme (NASDAQ: AC, ACL) fell.', 'Acme'],
    ['Acme Inc. (NYSE American: AC) Chief Dana Pell left.', 'Acme Inc'],
  ])('shows no second symbol where the article has its own: %s', (text, surface) =>
    expect(withTicker(text, surface)).toBe(text),
  );

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
