import { oneLine } from '@/lib/util/one-line';
import { feedAddress } from './feed-address';
import type { OpmlFeed } from './opml';

const FEED_TYPES = /^application\/(rss\+xml|atom\+xml|feed\+json|json)$/iu;
/** WordPress REST API: it links each article's JSON under a feed's media type. */
const NO_FEED = /\/wp-json\/|[?&]rest_route=/u;
const MAX_FEEDS = 20;

const isWhole = (href: string): boolean => /^https?:/u.test(href) && feedAddress(href) !== undefined;

/** The feeds that a page links in its head. */
export function discoverFeeds(page: Document): OpmlFeed[] {
  const links = page.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][href][type]');
  return Array.from(links)
    .filter(({ type, href }) => FEED_TYPES.test(type) && isWhole(href) && !NO_FEED.test(href))
    .slice(0, MAX_FEEDS)
    .map(({ href, title }) => ({ url: href, title: oneLine(title).slice(0, 200) }));
}
