/** `#NV` is `#N/A` in German. */
const EMPTY = /^(-{1,2}|[—–]|#?n\/?a|#nv|null|nan|none|)$/iu;
const SIGNS = /[()+$€£¥%−-]/gu;
const CURRENCY = /^(?:[A-Z]{1,3}|kr|Fr\.|Rs\.?)(?=[\d.,])|(?:[A-Z]{3}|kr\.?|Stk\.?|Stück|GBp|p)$/u;
/** Characters that group thousands and are never a decimal mark. */
const GROUPS = /(?<=\d)[\s\u00a0'’‘`´](?=\d{3})/u;

/** The decimal mark. */
type Mark = ',' | '.';

/**
 * Parses a number as exports write it: `$1,234.50`, `(1,200)`, `$(1,200)`, `1.234,56-`, `1'234.50`, `12 %`, `75.5p`
 * (pence: a hundredth).
 * @param decimalComma how to read an ambiguous comma, as in `1,234`
 * @returns `undefined` for an empty marker such as `n/a`; NaN if it is not a number
 */
export function csvNumber(cell: string, decimalComma: boolean): number | undefined {
  const text = withoutSpaces(cell);
  if (EMPTY.test(text)) return undefined;
  if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/iu.test(text)) return Number(text.replace(',', '.'));
  const plain = withPoint(digitsOf(text), markOf(cell) ?? (decimalComma ? ',' : '.'));
  if (!/^\d+(\.\d*)?$|^\.\d+$/u.test(plain)) return Number.NaN;
  const size = Number(plain) / (/(?:p|GBX)$/u.test(text) ? 100 : 1);
  if (size === Number.POSITIVE_INFINITY) return Number.NaN;
  return isNegative(text) ? -size : size;
}

/** Whether a file uses decimal commas, judged by its unambiguous numbers; `undefined` if it has none. */
export function writesDecimalComma(cells: Iterable<string>): boolean | undefined {
  let commas = 0;
  for (const cell of cells) {
    const mark = markOf(cell);
    if (mark !== undefined) commas += mark === ',' ? 1 : -1;
  }
  return commas === 0 ? undefined : commas > 0;
}

/** The decimal mark of an unambiguous number: `1.755,25`, `300,00`, `1,234,567` and `0.125` are, `1,234` is not. */
function markOf(cell: string): Mark | undefined {
  const digits = digitsOf(withoutSpaces(cell));
  const marks = digits.replace(/[^.,]/gu, '');
  const last = marks.at(-1) as Mark | undefined;
  if (last === undefined || !/^[\d.,]+$/u.test(digits)) return undefined;
  if (new Set(marks).size > 1) return last;
  if (marks.length > 1) return last === ',' ? '.' : ',';
  const [whole = '', fraction = ''] = digits.split(last);
  const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(whole) && !GROUPS.test(cell.trim());
  return mayGroup ? undefined : last;
}

/**
 * Removes group separators and writes the decimal mark as a point. A misplaced separator stays, so that the result is
 * no number.
 */
function withPoint(digits: string, mark: Mark): string {
  const group = mark === ',' ? '.' : ',';
  const [whole = '', ...fraction] = digits.split(mark);
  const groups = whole.split(group).slice(1);
  const isGroup = ({ length }: string, at: number) =>
    length === 3 || (length === 2 && at < groups.length - 1);
  return [groups.every(isGroup) ? whole.replaceAll(group, '') : whole, ...fraction].join('.');
}

const withoutSpaces = (cell: string): string => cell.replace(/[\s\u00a0'’‘`´]/gu, '');
const digitsOf = (text: string): string =>
  text.replace(SIGNS, '').replace(CURRENCY, '').replace(CURRENCY, '');
const isNegative = (text: string): boolean =>
  /^[^(]*\(\D*\d.*\)|[-−](?:[A-Z]{3}|[€$£¥%])?$|^(?:[A-Z€$£¥]|kr)*[-−]/u.test(text);
