import type { Analysis, Label, TickerSentiment } from '@/lib/model';
import type { EntryKind } from '@/lib/model/kinds';

/** What one analysis says about one instrument; only what lists and charts need. */
export interface EntryTicker {
  symbol: string;
  name: string;
  label: Label;
  /** In [-1, 1]. */
  score: number;
  /** 0..1. */
  relevance: number;
}

/** One thing that the reader has seen, as lists show it. Times are milliseconds since 1970. */
export interface HistoryEntry {
  /** `page:<url>`, `feed:<url>` or `selection:<hash>:<url>`. Reading the same thing twice gives one entry. */
  id: string;
  recordVersion: 1;
  kind: EntryKind;
  url: string;
  host: string;
  contentHash: string;
  title: string;
  siteName: string;
  firstSeen: number;
  lastSeen: number;
  /** ISO 8601, or empty. */
  publishedTime: string;
  label: Label;
  score: number;
  tickers: EntryTicker[];
  /** The symbols of `tickers`. */
  symbols: string[];
  /** Names of all entities, private companies included. */
  names: string[];
  /** Event types, each once. */
  events: string[];
  /** First sentence of the brief, or empty. */
  brief: string;
  /** Story number, shared by all articles on one story; absent until the entry is stored. */
  story?: number;
  /** The reader's own marks; kept when the page is read again. */
  starred: boolean;
  note: string;
}

/** An entry as stored in the database. */
export interface StoredEntry extends HistoryEntry {
  /** Sequence number of the entry: determines its pack and its segment of the digest. */
  slot: number;
  /** Story number, shared by all articles on one story. */
  story: number;
}

/** An entry with its full analysis. */
export interface HistoryRecord extends HistoryEntry {
  analysis: Analysis;
}

const TRACKERS = 'utm_\\w+|fbclid|gclid|mc_[ce]id|igshid|cmpid|ref_?src';
const TRACKING = new RegExp(`^(?:${TRACKERS})$`, 'i');
/**
 * Quick test before parsing parameters: most addresses have no tracking parameter. Includes `%`, as names may be
 * percent-encoded.
 */
const MAY_TRACK = new RegExp(`${TRACKERS}|%`, 'i');

/**
 * The address that identifies a page: without fragment and tracking parameters. Returns what is not a URL unchanged.
 */
export const canonicalUrl = (url: string): string => canonical(URL.parse(url), url);

function canonical(parsed: URL | null, url: string): string {
  if (parsed === null) return url;
  // Each assignment to a URL serializes it again.
  if (parsed.hash !== '') parsed.hash = '';
  if (MAY_TRACK.test(parsed.search))
    for (const name of [...parsed.searchParams.keys()])
      if (TRACKING.test(name)) parsed.searchParams.delete(name);
  return parsed.href;
}

/** The entry's key: one per page, or one per text selected on a page. */
export const recordId = (
  kind: EntryKind,
  { url, contentHash }: Pick<Analysis['article'], 'url' | 'contentHash'>,
): string => idOf(kind, contentHash, canonicalUrl(url));

const idOf = (kind: EntryKind, contentHash: string, page: string): string =>
  kind === 'selection' ? `selection:${contentHash}:${page}` : `${kind}:${page}`;

/** The record of an analysis first seen at `now`. */
export function recordOf(analysis: Analysis, kind: EntryKind, now: number): HistoryRecord {
  const { article, overall, tickers, entities, events, summary } = analysis;
  const address = URL.parse(article.url);
  const host = address?.hostname ?? '';
  return {
    id: idOf(kind, article.contentHash, canonical(address, article.url)),
    recordVersion: 1,
    kind,
    url: article.url,
    host,
    contentHash: article.contentHash,
    title: article.title || summary.brief[0]?.slice(0, 120) || article.url,
    siteName: article.siteName,
    firstSeen: now,
    lastSeen: now,
    publishedTime: article.publishedTime,
    label: overall.label,
    score: overall.score,
    tickers: tickers.map(entryTicker),
    symbols: tickers.map(({ symbol }) => symbol),
    names: entities.map(({ name }) => name),
    events: [...new Set(events.map(({ type }) => type))],
    brief: summary.brief[0] ?? '',
    starred: false,
    note: '',
    analysis,
  };
}

const entryTicker = ({ symbol, name, label, score, relevance }: TickerSentiment): EntryTicker => ({
  symbol,
  name,
  label,
  score,
  relevance,
});

/** Merges a new reading into a known entry: keeps the first date and the reader's marks. */
export const mergeRecord = (old: HistoryEntry | undefined, seen: HistoryRecord): HistoryRecord =>
  old === undefined
    ? seen
    : { ...seen, firstSeen: Math.min(old.firstSeen, seen.firstSeen), starred: old.starred, note: old.note };
