/** The beginning of a text, in UTF-16 code units at most, without the half of a character that a cut leaves. */
export const cut = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
