import { parseFeed as parse } from 'feedsmith';
import { propertyOf } from '@/lib/util/is-object';
import { oneLine } from '@/lib/util/one-line';
import { MAX_LINK_LENGTH } from './feed';
import { plainText } from './plain-text';

const MAX_ITEMS = 500;
const MAX_TEXT_LENGTH = 5_000;
/** Markup may be several times longer than its text; we cut it here before looking at it. */
const MAX_MARKUP_LENGTH = 100_000;

/** One item of a feed, as text. */
export interface ParsedItem {
  /** The item's identity: its guid, else its address, else a key made of its content. */
  key: string;
  url: string;
  title: string;
  text: string;
  /** ISO 8601, or empty. */
  published: string;
}

/** A feed as text. `siteUrl` is an absolute web address, or empty. */
export interface ParsedFeed {
  title: string;
  siteUrl: string;
  items: ParsedItem[];
}

/** The document is no feed, or a broken one. */
type FeedFailure = 'not-a-feed' | 'malformed';

/** Fields of the four formats, under common names. */
interface Loose {
  title?: unknown;
  link?: unknown;
  url?: unknown;
  links?: { href?: string; rel?: string }[];
  id?: unknown;
  guid?: { value?: string; isPermaLink?: boolean };
  external_url?: unknown;
  description?: unknown;
  summary?: unknown;
  content?: unknown;
  content_text?: unknown;
  content_html?: unknown;
  home_page_url?: unknown;
  pubDate?: unknown;
  published?: unknown;
  updated?: unknown;
  date_published?: unknown;
  dc?: { dates?: unknown[]; date?: unknown };
  items?: Loose[];
  entries?: Loose[];
}

/**
 * Reads RSS, RDF, Atom or JSON Feed. Does not expand custom entities (no "billion laughs") and loads nothing external.
 * @param base the feed's own address, to resolve relative links
 */
export function readFeed(text: string, base: string): ParsedFeed | FeedFailure {
  const feed = parsed(text);
  if (typeof feed === 'string') return feed;
  const items = (feed.items ?? feed.entries ?? []).slice(0, MAX_ITEMS);
  return {
    title: titleOf(feed),
    siteUrl: webAddress(linkOf(feed), base),
    items: items.flatMap((item) => itemOf(item, base) ?? []),
  };
}

function parsed(text: string): Loose | FeedFailure {
  try {
    return parse(text.trimStart()).feed as Loose;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return name === 'DetectError' || !/^\s*[<{]/u.test(text) ? 'not-a-feed' : 'malformed';
  }
}

function itemOf(item: Loose, base: string): ParsedItem | undefined {
  const url = webAddress(linkOf(item), base) || webAddress(namedAddress(item), undefined);
  const title = titleOf(item);
  const text = plainText(bodyOf(item)).slice(0, MAX_TEXT_LENGTH);
  if (title === '' && text === '') return undefined;
  const key = item.guid?.value || textOf(item.id) || url || title || text;
  const at = { key: key.slice(0, 1_000), url: url || withinFeed(base, key) };
  return { ...at, title, text, published: dateOf(item) };
}

/** An id that may be an address: a `<guid>` is one unless `isPermaLink="false"`. */
const namedAddress = ({ guid, id, external_url }: Loose): string =>
  textOf(external_url) || (guid?.isPermaLink === false ? '' : textOf(guid)) || textOf(id);

/**
 * An address for an item without one, made from the feed's address and the item's key: the history identifies items by
 * address.
 */
function withinFeed(base: string, key: string): string {
  const url = new URL(base);
  url.searchParams.set('item', key.slice(0, 200));
  return url.href;
}

const titleOf = ({ title }: Loose): string => oneLine(plainText(textOf(title)));

const bodyOf = (item: Loose): string =>
  [item.description, item.summary, item.content_text, item.content_html, item.content]
    .map(textOf)
    .find((text) => text !== '')
    ?.slice(0, MAX_MARKUP_LENGTH) ?? '';

const linkOf = ({ link, url, home_page_url, links = [] }: Loose): string =>
  textOf(link) ||
  textOf(url) ||
  textOf(home_page_url) ||
  (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href ||
  '';

function dateOf({ pubDate, published, updated, date_published, dc }: Loose): string {
  const given = [pubDate, published, date_published, dc?.date, dc?.dates?.[0], updated].map(textOf);
  const time = Date.parse(given.find((text) => !Number.isNaN(Date.parse(text))) ?? '');
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** Some formats give `{ value }` or `{ encoded }`, others the text itself. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  const inner = propertyOf(value, 'value') ?? propertyOf(value, 'encoded');
  return typeof inner === 'string' ? inner : '';
}

/** Only web addresses: an item must not make us open `javascript:` or `file:`. */
function webAddress(link: string, base: string | undefined): string {
  const url = link.trim() === '' ? null : URL.parse(link.trim(), base);
  return url !== null && /^https?:$/u.test(url.protocol) && url.href.length <= MAX_LINK_LENGTH
    ? url.href
    : '';
}
