/**
 * How the languages of `_locales` write numbers. The browser's own formatters say the same (held by a test), but the
 * first one that is made in a page takes longer than all of our card.
 */
const MARKS = {
  en: { decimal: '.', group: ',', percent: '%' },
  de: { decimal: ',', group: '.', percent: '\u00a0%' },
} as const;

const marksOf = (language: string) => (language === 'de' ? MARKS.de : MARKS.en);

/** A figure as JavaScript writes it (`1234.50`), with a sign or without, in a language: `1,234.50`, `1.234,50`. */
export function decimals(size: string, language: string): string {
  const { decimal, group } = marksOf(language);
  const [whole = '', fraction] = size.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction ? grouped + decimal + fraction : grouped;
}

/** A share as JavaScript writes it (`12.5`) in per cent: `12.5%`, `12,5 %`. */
export const percent = (size: string, language: string): string =>
  decimals(size, language) + marksOf(language).percent;

/** Which form of a noun goes with a count: the same rule in all of those languages. */
export const formOf = (count: number): 'one' | 'other' => (count === 1 ? 'one' : 'other');
