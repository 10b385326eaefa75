import { oneLine } from '@/lib/util/one-line';
import { markedByline, withoutBy } from './byline';
import { readHeadline, siteInTitle } from './headline';
import { articleNode, type LinkedData, linkedData, listOf, textOf } from './json-ld';
import { metaTags } from './meta-tags';
import { isoDate, markedDate } from './published';

/** Metadata of a page. Missing texts are empty strings. */
export interface Metadata {
  title: string;
  /** The heading that shows the title, if there is one. */
  heading: Element | undefined;
  byline: string;
  siteName: string;
  /** ISO 8601, or empty. */
  publishedTime: string;
  /** BCP 47, or empty. */
  lang: string;
  /** The article's text as structured data states it. */
  articleBody: string;
  /** Whether the article is behind a paywall, so that the page may show only its beginning. */
  paid: boolean;
  /** The node of structured data that describes the article. */
  node: LinkedData | undefined;
}

/** Reads a page's metadata from structured data first, then meta tags, then the page itself. */
export function readMetadata(document: Document): Metadata {
  const node = articleNode(linkedData(document));
  const tags = metaTags(document);
  const meta = (...names: string[]) => names.map((name) => tags.get(name)).find(Boolean) ?? '';
  const siteName = meta('og:site_name', 'application-name') || textOf(node?.publisher);
  const stated = stripMarkup(textOf(node?.headline) || meta('og:title', 'twitter:title'));
  const { title, heading } = readHeadline(document, { stated, siteName });
  return {
    title: oneLine(title),
    heading,
    byline: oneLine(authorsOf(node) || statedAuthor(meta, siteName) || markedByline(document, heading)),
    siteName: oneLine(siteName || siteInTitle(document) || hostOf(document)),
    publishedTime:
      isoDate(textOf(node?.datePublished)) || isoDate(meta(...DATE_NAMES)) || markedDate(document, heading),
    lang: languageOf(document, node, meta('og:locale', 'language', 'content-language')),
    articleBody: textOf(node?.articleBody),
    paid: isFalse(node?.isAccessibleForFree) || meta('article:content_tier') === 'locked',
    node,
  };
}

/** Sites write the value as a boolean or as a string. */
const isFalse = (value: unknown) => value === false || (typeof value === 'string' && /^false$/i.test(value));

const DATE_NAMES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'publish-date',
  'pubdate',
];

/** Removes tags and entities, which sites often leave in structured data. The result is used as text, never as markup. */
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

function authorsOf(node: LinkedData | undefined): string {
  const names = listOf(node?.author ?? node?.creator)
    .map(textOf)
    .filter(isAuthor);
  return [...new Set(names.map(withoutBy))].slice(0, 10).join(', ');
}

/** The author in meta tags, unless it is the site itself. */
function statedAuthor(meta: (...names: string[]) => string, siteName: string): string {
  const stated = withoutBy(meta('author', 'byl', 'parsely-author', 'sailthru.author'));
  return isAuthor(stated) && stated.toLowerCase() !== siteName.toLowerCase() ? stated : '';
}

const isAuthor = (name: string) => name !== '' && !/^https?:/u.test(name);

function languageOf(document: Document, node: LinkedData | undefined, stated: string): string {
  const tag = (document.documentElement?.lang || textOf(node?.inLanguage) || stated)
    .trim()
    .replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(tag) ? tag : '';
}

const hostOf = (document: Document) => (document.location?.hostname ?? '').replace(/^www\./, '');
