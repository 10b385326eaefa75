/** Characters that begin a formula. Chinese and Japanese spreadsheets accept the full-width forms too. */
const FORMULA_SIGNS = '=+\\-@＝＋－＠';

/** A cell that a spreadsheet may run as a formula, by its first character. */
export const FORMULA = new RegExp(`^[${FORMULA_SIGNS}\\t\\r\\n]`, 'u');
/**
 * A place inside a cell where a program that separates cells by semicolons or tabs would see a formula begin: to such a
 * program, the quotation mark at the start of our cell does not quote what it takes for the next one. List hyphens
 * ("- ") are excluded.
 */
const INNER_FORMULA = new RegExp(`(?=[${FORMULA_SIGNS}])(?!- )(?<=[;\\t\\r\\n] *)`, 'gu');
const ESCAPED = new RegExp(`(?='[${FORMULA_SIGNS}\\t\\r\\n])(?<=(?:^|[;\\t\\r\\n]) *)'`, 'gu');

/** Escapes formulas inside a cell by a `'` before each; the caller escapes one at the beginning (`FORMULA`). */
export const escapeFormulas = (text: string): string => text.replace(INNER_FORMULA, "'");
/** Undoes the escapes, also one at the beginning. */
export const unescapeFormulas = (text: string): string => text.replace(ESCAPED, '');
