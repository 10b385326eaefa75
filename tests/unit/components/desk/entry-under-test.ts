import type { EntryView } from '@/components/desk/types';

/** The current time in the tests. */
export const NOW = Date.UTC(2026, 2, 4);

/** An entry of the history. */
export const ENTRY: EntryView = {
  slot: 0,
  id: 'page:1',
  url: 'https://news.example/1',
  host: 'news.example',
  siteName: 'News',
  title: 'Orders double',
  kind: 'page',
  label: 'positive',
  score: 0.6,
  tickers: [],
  firstSeen: NOW,
  lastSeen: NOW,
  publishedTime: '',
  events: [],
  brief: '',
  starred: false,
  note: '',
  story: 0,
};
