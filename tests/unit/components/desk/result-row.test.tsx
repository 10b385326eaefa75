// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ResultRow } from '@/components/desk/research/result-row';
import type { EntryView } from '@/components/desk/types';
import { Shown } from '../shown';
import { ENTRY, NOW } from './entry-under-test';

function said(entry: EntryView): string {
  new Shown(<ResultRow entry={entry} told={1} now={NOW} byReading onOpen={() => {}} onStar={() => {}} />);
  return document.querySelector('.result-text p')!.textContent;
}

it('of what was read, says when that was', () => {
  expect(said(ENTRY)).toContain('read now');
});

it('does not claim that the reader has read a feed item', () => {
  expect(said({ ...ENTRY, kind: 'feed' })).toBe('News· nowheadline only');
});
