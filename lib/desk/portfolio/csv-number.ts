const EMPTY = /^(-{1,2}|—|n\/?a|null|nan|none|)$/iu;

/**
 * A number as it stands in exports: `$1,234.50`, `(1,200)`, `1.234,56 €`, `12 %`, `75.5p` (pence: a hundredth).
 * @param decimalComma whether a lone comma is a decimal comma (files with semicolons) or groups thousands
 * @returns `undefined` for what says "nothing here", NaN for what is no number
 */
export function csvNumber(cell: string, decimalComma: boolean): number | undefined {
  const text = cell.replace(/[\s\u00a0'’]/gu, '');
  if (EMPTY.test(text)) return undefined;
  const negative = /^\(.*\)$/u.test(text) || /^[-−]/u.test(text.replace(/^[$€£]/u, ''));
  const digits = text.replace(/[()+$€£¥%−-]|[A-Z]{3}$|p$/gu, '');
  const plain = withPoint(digits, decimalComma);
  if (!/^\d+(\.\d*)?$|^\.\d+$/u.test(plain)) return Number.NaN;
  const size = Number(plain) / (text.endsWith('p') ? 100 : 1);
  return negative ? -size : size;
}

/** Groups removed, the decimal sign made a point: it is the last of two different signs. */
function withPoint(digits: string, decimalComma: boolean): string {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  const isComma = comma >= 0 && point >= 0 ? comma > point : decimalComma;
  return isComma ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
}
