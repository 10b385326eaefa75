/** Headings examined. */
const MAX_HEADINGS = 10;
/** Longest headline, in UTF-16 code units. */
const MAX_CHARACTERS = 300;
/** Longer titles are cut, in UTF-16 code units: time is quadratic in the number of their parts. */
const MAX_TITLE_CHARACTERS = 2_000;
/** Separators between the parts of a title; bars need no spaces around them. */
const SEPARATOR = /(\s+[-–—·•»:]\s+|\s*[|｜]\s*)/u;

/** Title and site name in the page's metadata. */
interface Titled {
  /** The title in metadata, or empty. */
  stated: string;
  siteName: string;
}

/** The headline, and the heading element that it was read from, if any. */
export interface Headline {
  title: string;
  heading: Element | undefined;
}

/**
 * The headline as readers see it: the text of the first heading that matches the title in the metadata or the window, as
 * headings can also name the site or a box. Without such a heading, that title without the site's name.
 */
export function readHeadline(document: Document, { stated, siteName }: Titled): Headline {
  const whole = inOneLine((stated || document.title).slice(0, MAX_TITLE_CHARACTERS));
  const title = withoutSite(whole, siteName, document);
  const heading =
    headingsOf(document, 'h1').find((each) => title === '' || resembles(textIn(each), title)) ??
    headingsOf(document, 'h2,h3').find((each) => isPartOf(title, textIn(each))) ??
    (NO_TITLE.test(title) ? headingsOf(document, STRONG).find(isLong) : undefined);
  return { title: heading ? textIn(heading) : title, heading };
}

/** Window titles of saved and converted files: "EX-99.1", "Document", "ormd-20260806", "report.htm". */
const NO_TITLE = /^(?:document|untitled|exhibit\b.*|ex[-. ]?\d.*|\S*\d{4}\S*|\S+\.\w{3,4})$/i;
/** What looks like a headline in them. */
const STRONG = 'h1,h2,b,strong,[style*="font-weight:700"],[style*="font-weight:bold"]';
const isLong = (each: Element): boolean => countWords(textIn(each)) > LABEL_WORDS;

/** The site's name if the window's title has it: "Acme soars – Trader Notes" at tradernotes.com. */
export function siteInTitle({ title, location }: Document): string {
  const names = hostNames(location?.hostname ?? '').map(squash);
  const parts = title.slice(0, MAX_TITLE_CHARACTERS).split(SEPARATOR);
  return parts.find((part) => names.includes(squash(part)))?.trim() ?? '';
}

const headingsOf = (document: Document, selector: string): Element[] =>
  Array.from(document.querySelectorAll(selector)).slice(0, MAX_HEADINGS).filter(isHeadline).filter(isOfPage);

/** Whether a heading is not the site's name, which many sites set in a heading that links to the front page. */
function isOfPage(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a');
  return !link?.hasAttribute('href') || link.pathname !== '/';
}

/**
 * Smaller headings must be equal to the title, except for what the title has before or after, such as the site's name.
 */
const isPartOf = (title: string, heading: string): boolean =>
  countWords(heading) > LABEL_WORDS && (title.startsWith(heading) || title.endsWith(heading));

/** A heading's text as one line. */
export const textIn = (heading: Element): string => inOneLine(heading.textContent ?? '');

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function isHeadline(heading: Element): boolean {
  const { length } = textIn(heading);
  return length > 0 && length <= MAX_CHARACTERS;
}

/** Fewest words that two different titles of one article share. */
const MIN_SHARED = 3;

function resembles(heading: string, title: string): boolean {
  const [a, b] = [wordSetOf(heading), wordSetOf(title)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const same = shared === a.size && shared === b.size;
  return same || (shared >= MIN_SHARED && shared >= Math.min(a.size, b.size) / 2);
}

const wordSetOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Reduces "Opinion | Headline - Site" to the headline. */
function withoutSite(title: string, siteName: string, { location }: Document): string {
  const parts = title.split(SEPARATOR);
  const names = [siteName, ...hostNames(location?.hostname ?? '')].map(squash).filter(Boolean);
  while (parts.length > 1 && isForeign(parts.at(-1)!, parts.at(-2)!, parts.slice(0, -2), names))
    parts.splice(-2);
  while (parts.length > 1 && isForeign(parts[0]!, parts[1]!, parts.slice(2), names)) parts.splice(0, 2);
  return parts.join('');
}

/** Whether a part of a title is the site's name, or a short label separated by a bar. */
const isForeign = (
  part: string,
  separator: string,
  rest: readonly string[],
  names: readonly string[],
): boolean =>
  names.some((name) => isNamed(part, name)) ||
  (/[|｜]/u.test(separator) && countWords(part) <= LABEL_WORDS && countWords(rest.join(' ')) > LABEL_WORDS);

const LABEL_WORDS = 3;
const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/**
 * Whether a part is the site `name`: "The Verge" at theverge.com, "CNN Politics" at cnn.com, "Sports Illustrated" at
 * si.com.
 */
function isNamed(part: string, name: string): boolean {
  if (countWords(part) > LABEL_WORDS + 1) return false;
  const plain = squash(part);
  const initials = part
    .match(/\b\p{L}/gu)
    ?.join('')
    .toLowerCase();
  return (
    plain === name ||
    plain.startsWith(name) ||
    initials === name ||
    (plain.length >= 5 && name.startsWith(plain)) ||
    (name.length >= 5 && plain.endsWith(name))
  );
}

/** Site names by host: "www.example.co.uk" gives "example.co.uk" and "example". */
function hostNames(host: string): string[] {
  const bare = host.replace(/^www\./u, '');
  return [bare, bare.replace(/(?:\.\w{2,3})?\.\w+$/u, '')];
}

const squash = (text: string) =>
  text
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
