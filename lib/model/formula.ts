/**
 * A cell that a spreadsheet may run as a formula: by its first character, whatever follows, line breaks too. The wide
 * forms are read like the narrow ones where Chinese or Japanese is written.
 */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
