import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimals, percent, pluralForm } from '@/lib/util/numerals';

const figures = fc.double({ min: 0, max: 1e9, noNaN: true });

describe.each(['en', 'de'])('numbers in %s', (language) => {
  it('are written as the browser writes them', () => {
    const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    const browser = new Intl.NumberFormat(language, options);
    fc.assert(
      fc.property(figures, (figure) => {
        expect(decimals(figure.toFixed(2), language)).toBe(browser.format(figure));
      }),
    );
  });

  it('are written as the browser writes them, in per cent', () => {
    const browser = new Intl.NumberFormat(language, { style: 'percent' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), (hundredths) => {
        expect(percent(String(hundredths), language)).toBe(browser.format(hundredths / 100));
      }),
    );
  });

  it('go with the form of a noun that the browser knows', () => {
    const rules = new Intl.PluralRules(language);
    for (const count of [0, 1, 2, 5, 11, 21, 100, 101, 1_000_000])
      expect(pluralForm(count)).toBe(rules.select(count));
  });
});
