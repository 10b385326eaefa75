import { articleNode, type LinkedData, linkedData, listOf, textOf } from './json-ld';
import { metaTags } from './meta-tags';

/** What a page says about itself. Missing texts are empty strings. */
export interface Metadata {
  title: string;
  byline: string;
  siteName: string;
  /** ISO 8601, or empty. */
  publishedTime: string;
  /** BCP 47, or empty. */
  lang: string;
  /** The article's text as the publisher states it, where it does. */
  articleBody: string;
  /** `isAccessibleForFree: false`: the page may show only its beginning. */
  paid: boolean;
  /** The node of structured data that describes the article. */
  node: LinkedData | undefined;
}

/** Reads title, author, date, site and language: structured data first, then meta tags, then the page itself. */
export function readMetadata(document: Document): Metadata {
  const node = articleNode(linkedData(document));
  const tags = metaTags(document);
  const meta = (...names: string[]) => names.map((name) => tags.get(name)).find(Boolean) ?? '';
  const siteName = meta('og:site_name', 'application-name') || textOf(node?.publisher);
  return {
    title: clean(titleOf(document, textOf(node?.headline) || meta('og:title', 'twitter:title'), siteName)),
    byline: clean(
      authorsOf(node) || meta('author', 'byl', 'parsely-author', 'sailthru.author') || markedAuthor(document),
    ),
    siteName: clean(siteName || hostOf(document)),
    publishedTime: isoDate(textOf(node?.datePublished) || meta(...DATE_NAMES) || markedDate(document)),
    lang: languageOf(document, node, meta('og:locale', 'language', 'content-language')),
    articleBody: textOf(node?.articleBody),
    paid: isFalse(node?.isAccessibleForFree) || meta('article:content_tier') === 'locked',
    node,
  };
}

/** Sites write it as a boolean or as a word; whatever else stands there says nothing. */
const isFalse = (value: unknown) => value === false || (typeof value === 'string' && /^false$/i.test(value));

const DATE_NAMES = [
  'article:published_time',
  'parsely-pub-date',
  'datepublished',
  'date',
  'dc.date',
  'pubdate',
];

function titleOf(document: Document, stated: string, siteName: string): string {
  return stripMarkup(stated) || withoutSite(document.title || headingOf(document), siteName);
}

const headingOf = (document: Document) => document.querySelector('h1')?.textContent ?? '';

/** Structured data is often written with entities or tags in it; they are text to us, never markup. */
const stripMarkup = (text: string) =>
  text.replace(/<[^<>]{0,200}>/g, '').replace(ENTITY, (whole) => ENTITIES[whole] ?? whole);

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': '’',
  '&#039;': '’',
  '&apos;': '’',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&nbsp;': ' ',
  '&#8217;': '’',
  '&#8216;': '‘',
  '&#x27;': '’',
};
const ENTITY = /&[#\w]{2,8};/g;

/** "Headline - Site" without the site: only where what follows the last separator is the site's name. */
function withoutSite(title: string, siteName: string): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — '].map((separator) => title.lastIndexOf(separator)));
  if (cut <= 0) return title;
  const tail = title
    .slice(cut + 3)
    .trim()
    .toLowerCase();
  return siteName !== '' && tail === siteName.toLowerCase() ? title.slice(0, cut) : title;
}

function authorsOf(node: LinkedData | undefined): string {
  const names = listOf(node?.author ?? node?.creator).map(textOf);
  return [...new Set(names.filter((name) => name !== '' && !/^https?:/.test(name)))].slice(0, 10).join(', ');
}

function markedAuthor(document: Document): string {
  const marked = document.querySelector('[itemprop~="author"],[rel~="author"]')?.textContent?.trim() ?? '';
  return marked.length <= 100 ? marked : '';
}

const markedDate = (document: Document) =>
  document
    .querySelector('time[itemprop~="datePublished"][datetime],article time[datetime]')
    ?.getAttribute('datetime') ?? '';

/** Any date that the platform can read, as ISO 8601; otherwise empty. */
function isoDate(text: string): string {
  const time = text.length <= 64 ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

function languageOf(document: Document, node: LinkedData | undefined, stated: string): string {
  const tag = (document.documentElement?.lang || textOf(node?.inLanguage) || stated)
    .trim()
    .replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(tag) ? tag : '';
}

const hostOf = (document: Document) => (document.location?.hostname ?? '').replace(/^www\./, '');

/** One line without control, bidi or zero-width characters, of bounded length. */
const clean = (text: string) =>
  text
    .slice(0, 2_000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .trim()
    .slice(0, 500);
