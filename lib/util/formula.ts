/** What a spreadsheet takes for a formula: the wide forms are read like the narrow ones where Chinese or Japanese is written. */
const SIGNS = '=+\\-@＝＋－＠';

/** A cell that a spreadsheet may run as a formula: by its first character, whatever follows, line breaks too. */
export const FORMULA = new RegExp(`^[${SIGNS}\\t\\r\\n]`, 'u');
/**
 * Within a cell, where one begins for a program that separates cells by semicolons or tabs: it takes no quotation mark
 * for one that does not stand at the beginning of its own cell. The hyphen of a list is none.
 */
const INNER = new RegExp(`(?=[${SIGNS}])(?!- )(?<=[;\\t\\r\\n] *)`, 'gu');
const DISARMED = new RegExp(`(?='[${SIGNS}\\t\\r\\n])(?<=(?:^|[;\\t\\r\\n]) *)'`, 'gu');

/** A text in which no spreadsheet finds a formula once `FORMULA` has been seen to. */
export const disarmed = (text: string): string => text.replace(INNER, "'");
/** The text as it was before. */
export const rearmed = (text: string): string => text.replace(DISARMED, '');
