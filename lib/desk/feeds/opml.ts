import { generateOpml, parseOpml } from 'feedsmith';
import { oneLine } from '@/lib/util/one-line';
import type { Feed } from './feed';
import { feedAddress } from './feed-address';
import { MAX_TITLE_LENGTH, MAX_URL_LENGTH } from './feed-store';

/** A feed as listed in OPML; the title may be empty. */
export interface OpmlFeed {
  url: string;
  title: string;
}

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  outlines?: Outline[];
}

/** The feeds that can be added: one address that is too long must not block the others. */
export const usableFeeds = (feeds: readonly OpmlFeed[]): OpmlFeed[] =>
  feeds
    .filter(({ url }) => url.length <= MAX_URL_LENGTH)
    .map(({ url, title }) => ({ url, title: title.slice(0, MAX_TITLE_LENGTH) }));

/** The feeds of an OPML file in order, folders flattened. @returns `undefined` if it is not OPML */
export function feedsInOpml(text: string): OpmlFeed[] | undefined {
  const outlines = outlinesIn(text);
  if (outlines === undefined) return undefined;
  const feeds = new Map<string, OpmlFeed>();
  const open = [...outlines];
  // A queue instead of recursion, because the file decides the depth.
  for (let at = 0; at < open.length; at++) {
    const { xmlUrl = '', title, text: label = '', outlines: inner = [] } = open[at]!;
    const url = feedAddress(xmlUrl);
    if (url !== undefined) feeds.set(url, { url, title: oneLine(title ?? label) });
    // One by one: spreading a folder of a hundred thousand feeds into arguments overflows the stack.
    for (const outline of inner) open.push(outline);
  }
  return [...feeds.values()];
}

function outlinesIn(text: string): Outline[] | undefined {
  try {
    return (parseOpml(text).body?.outlines ?? []) as Outline[];
  } catch {
    return undefined;
  }
}

/** The reader's feeds as OPML 2.0. */
export const toOpml = (feeds: readonly Feed[], title: string): string =>
  generateOpml({
    head: { title },
    body: {
      outlines: feeds.map((feed) => ({
        text: feed.title || feed.id,
        type: 'rss',
        xmlUrl: feed.id,
        ...(feed.siteUrl !== '' && { htmlUrl: feed.siteUrl }),
      })),
    },
  });
