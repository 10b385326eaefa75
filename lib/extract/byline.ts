import { elementsBelow, shortTexts } from './below-heading';
import { textsBelow } from './texts-below';

/** Longest byline, in UTF-16 code units. */
const MAX_CHARACTERS = 150;
const STATED = '[itemprop~="author"],[rel~="author"]';
const MARKED = '[class*="byline" i],[class*="author" i],[class*="writer" i]';
/** One to five capitalized words, with name particles such as "van der" between them. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de[lrn]?|di|d[aou]s?|v[ao]n|la|le|el|al|bin|y|zu)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;
const BETWEEN = /\s*(?:[,;|·•\n]|\band\b|\bund\b|&)\s*/u;
const BY = /^(?:(?:written|words|posted|reported)\s+)?(?:by|von|por|par)(?::|\s|$)\s*/iu;

/** The authors in the page's markup or in a byline below its heading; empty where there are none. */
export function markedByline(document: Document, heading: Element | undefined): string {
  const stated = document.querySelector(STATED);
  const bylines = [...(stated ? [stated] : []), ...elementsBelow(document, heading, MARKED)];
  const names = bylines.map(namesIn).find(({ length }) => length > 0);
  const written = stated?.textContent?.trim() ?? '';
  const marked = names?.join(', ') ?? (written.length <= MAX_CHARACTERS ? withoutBy(written) : '');
  return marked || (heading ? bylineIn(textsBelow(heading)).join(', ') : '');
}

/** The names in a line that begins with "By", or in the line below a mere "By". */
function bylineIn(texts: readonly string[]): string[] {
  const at = texts.findIndex((text) => text.length <= MAX_CHARACTERS && BY.test(text));
  return at < 0 ? [] : namesOf(texts.slice(at, withoutBy(texts[at]!) === '' ? at + 2 : at + 1));
}

/** Read by text node, as adjacent elements have no space between them. */
const namesIn = (byline: Element): string[] => namesOf(shortTexts(byline, MAX_CHARACTERS));

/** The names at the start of a byline: two in "By A. B. Smith and Jo Doe, Staff writers". */
function namesOf(texts: readonly string[]): string[] {
  const parts = texts
    .flatMap((text) => text.trim().split(BETWEEN))
    .map(withoutBy)
    .filter(Boolean);
  const end = parts.findIndex((part) => !isName(part));
  return [...new Set(end < 0 ? parts : parts.slice(0, end))];
}

/** Whether a part is a name; single words do not count, as they are often labels. */
const isName = (text: string) => /\s/u.test(text) && NAME.test(text) && !LABEL.test(text);
/** Words in labels and links near bylines, but not in names. */
const LABEL =
  /\b(?:about|authors?|by|contact|contributors?|correspondents?|editors?|email|facebook|follow|more|news|posted|profile|published|read|reporters?|see|senior|share|staff|subscribe|twitter|updated|view|writers?)\b/iu;

/** A byline's text without "By". */
export const withoutBy = (text: string): string => text.trim().replace(BY, '');
