/** The beginning of a text, in UTF-16 code units at most, without the half of a character that a cut leaves. */
export const truncate = (text: string, max: number): string =>
  text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
