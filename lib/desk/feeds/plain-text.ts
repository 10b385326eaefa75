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
  laquo: '«',
  raquo: '»',
  frac12: '½',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  ouml: 'ö',
  oslash: 'ø',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  szlig: 'ß',
};
const HIDDEN = /<(script|style)\b[^<>]*>|<!--/giu;
const END_OF_COMMENT = '-->';
// Every pattern stops at the next "<", so that hostile input cannot cause quadratic time.
const BREAKS = /<\/?(p|div|br|li|ul|ol|h[1-6]|blockquote|tr|table|section|article)\b[^<>]*>/giu;
const TAGS = /<[/!?a-z][^<>]*>/giu;
/** A tag whose quoted attribute values may contain ">". */
const QUOTING = /<[/!?a-z](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/giu;
const ENTITIES = /&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8}\d{0,2});/giu;

/**
 * The text of a feed's HTML. The HTML is never parsed: tags are cut out of the string, and the rest is only ever shown
 * as text. Linear in the length.
 */
export function plainText(html: string): string {
  return decodeEntities(withPlainTags(withoutHidden(html)).replace(BREAKS, '\n\n').replace(TAGS, ''))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\s]*/gu, '\n\n')
    .trim();
}

/** Removes every ">" inside a tag except the last. */
const withPlainTags = (html: string): string =>
  html.replace(QUOTING, (tag) => `${tag.slice(0, -1).replaceAll('>', '')}>`);

function withoutHidden(html: string): string {
  let text = '';
  let at = 0;
  for (const { index, 1: name } of html.matchAll(HIDDEN)) {
    if (index < at) continue;
    text += html.slice(at, index);
    const end = endOfHidden(html, index, name);
    if (end === undefined) return text;
    at = end;
  }
  return text + html.slice(at);
}

/** Index after hidden content: the end of a comment, or the closing tag of the element `name`. */
function endOfHidden(html: string, start: number, name: string | undefined): number | undefined {
  if (name === undefined) {
    const end = html.indexOf(END_OF_COMMENT, start);
    return end < 0 ? undefined : end + END_OF_COMMENT.length;
  }
  const closing = new RegExp(`</${name}`, 'giu');
  closing.lastIndex = start;
  return closing.exec(html)?.index;
}

/** Decodes character references; leaves unknown ones as they are. */
const decodeEntities = (text: string): string =>
  text.replace(ENTITIES, (whole, name: string) => {
    if (!name.startsWith('#')) return named(name) ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code) : ' ';
  });

/** Case matters for letters (`uuml`, `Uuml`) but not for symbols (`AMP`, `amp`). */
function named(name: string): string | undefined {
  const character = NAMED[name.toLowerCase()];
  return /^[A-Z]/u.test(name) ? character?.toUpperCase() : character;
}
