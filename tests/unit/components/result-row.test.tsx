// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ResultRow } from '@/components/desk/result-row';
import type { EntryView } from '@/components/desk/types';
import { Shown } from './desk-forms';

const NOW = Date.UTC(2026, 2, 4);

const ENTRY: EntryView = {
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

function said(entry: EntryView): string {
  new Shown(<ResultRow entry={entry} told={1} now={NOW} byReading onOpen={() => {}} onStar={() => {}} />);
  return document.querySelector('.result-text p')!.textContent;
}

it('of what was read, says when that was', () => {
  expect(said(ENTRY)).toContain('read now');
});

it('does not claim that the reader has read what came in by a feed', () => {
  expect(said({ ...ENTRY, kind: 'feed' })).toBe('News· nowheadline only');
});
