/** Trusted markup. All other values are escaped in templates. */
export class Markup {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

type Piece = Markup | string | number | undefined | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/gu, (character) => ESCAPES[character]!);

function write(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.source;
  return Array.isArray(piece) ? piece.map(write).join('') : escaped(String(piece));
}

/** Template tag: escapes values, but inserts `Markup` and lists of it as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(strings.reduce((before, next, i) => before + write(values[i - 1]) + next));
}

/** JSON inside a script element; escapes `<`, so that no text can close the element. */
export const json = (value: unknown): Markup => new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
