/**
 * Number formats of the languages in `_locales`. `Intl.NumberFormat` gives the same (a test checks this), but creating
 * the first one on a page takes longer than rendering the whole card.
 */
const MARKS = {
  en: { decimal: '.', group: ',', percent: '%' },
  de: { decimal: ',', group: '.', percent: '\u00a0%' },
} as const;

const marksOf = (language: string) => (language === 'de' ? MARKS.de : MARKS.en);

/** Formats a number given as JavaScript writes it, with or without a sign: `1234.50` gives `1,234.50` or `1.234,50`. */
export function decimals(size: string, language: string): string {
  const { decimal, group } = marksOf(language);
  const [whole = '', fraction] = size.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction ? grouped + decimal + fraction : grouped;
}

/** Formats a percentage given as JavaScript writes it: `12.5` gives `12.5%` or `12,5 %`. */
export const percent = (size: string, language: string): string =>
  decimals(size, language) + marksOf(language).percent;

/** The plural category of a count; all languages of `_locales` share this rule. */
export const pluralForm = (count: number): 'one' | 'other' => (count === 1 ? 'one' : 'other');
