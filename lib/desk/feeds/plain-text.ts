const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
  middot: '·',
  deg: '°',
  times: '×',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
};
const HIDDEN = /<(script|style)\b[^<>]*>/giu;
// Every pattern stops at the next "<": nothing is read twice, whatever the page writes.
const BREAKS = /<\/?(p|div|br|li|ul|ol|h[1-6]|blockquote|tr|table|section|article)\b[^<>]*>/giu;
const TAGS = /<[/!?a-z][^<>]*>/giu;
const ENTITIES = /&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8});/giu;

/**
 * The text of a feed's HTML. Never parsed as markup: tags are cut out of the string, and what is left is text
 * wherever it is shown. Linear in the length.
 */
export function plainText(html: string): string {
  return decodeEntities(withoutHidden(html).replace(BREAKS, '\n\n').replace(TAGS, ''))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\s]*/gu, '\n\n')
    .trim();
}

function withoutHidden(html: string): string {
  let text = '';
  let at = 0;
  for (const opening of html.matchAll(HIDDEN)) {
    if (opening.index < at) continue;
    text += html.slice(at, opening.index);
    const close = html.indexOf(`</${opening[1]}`, opening.index);
    if (close < 0) return text;
    at = close;
  }
  return text + html.slice(at);
}

/** Character references made characters; what is none stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITIES, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code) : ' ';
  });
