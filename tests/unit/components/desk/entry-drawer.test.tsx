// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { DeskFrame } from '@/components/desk/desk-frame';
import { EntryDrawer } from '@/components/desk/drawer/entry-drawer';
import type { DrawerView } from '@/components/desk/types';
import { failureOf } from '@/entrypoints/desk/changes';
import { refused } from '@/lib/model';
import { Shown } from '../shown';
import { ENTRY } from './entry-under-test';

const VIEW: DrawerView = {
  entry: ENTRY,
  isGone: false,
  brief: [],
  investor: '',
  tickers: [],
  story: [],
};

const none = () => {};
const noNote = async () => undefined;
const drawerOf = (view: DrawerView) => (
  <EntryDrawer view={view} onClose={none} onStar={none} onNote={noNote} onDelete={none} onOpen={none} />
);
const names = () =>
  Array.from(document.querySelectorAll('button'), (button) => button.getAttribute('aria-label'));

it('says that an article deleted elsewhere can no longer be changed', () => {
  expect(new Shown(drawerOf(VIEW)).alert).toBe('');
  expect(names()).toEqual(['Star', 'Delete', 'Close']);
  expect(new Shown(drawerOf({ ...VIEW, isGone: true })).alert).toContain('deleted');
  expect(names()).toEqual(['Close']);
});

it('events are read aloud word by word', () => {
  new Shown(drawerOf({ ...VIEW, entry: { ...ENTRY, events: ['macro', 'commodity'] } }));
  expect(document.querySelector('.drawer .quiet')?.textContent).toMatch(/\S macro commodity$/u);
});

it('has tables that say what they are about', () => {
  const ticker = { symbol: 'META', name: 'Meta', label: 'positive', score: 0.3, relevance: 1 } as const;
  const tickers = [{ ...ticker, confidence: 0.7, sentences: 3 }];
  new Shown(drawerOf({ ...VIEW, tickers, story: [{ ...ENTRY, id: 'other' }] }));
  const tables = Array.from(document.querySelectorAll('table'), (table) => table.getAttribute('aria-label'));
  expect(tables).toEqual(['Tickers', 'told 2 times']);
});

const NO_PAGES = ['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', 'chrome://settings'];

it.each(NO_PAGES)('links to no address that is not one of a page: %s', (url) => {
  new Shown(drawerOf({ ...VIEW, entry: { ...ENTRY, url } }));
  expect(document.querySelector('h2')?.textContent).toBe(ENTRY.title);
  expect(document.querySelector('h2 a')).toBeNull();
});

it("says in the reader's language that a note for a deleted article is lost", () => {
  new Shown(drawerOf(VIEW));
  expect(failureOf(refused('failed', 'gone'))).toMatch(/^Not saved: This article has been deleted/u);
});

it('shows save errors in front of a drawer that covers the page', () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  const frame = new Shown(
    <DeskFrame
      page="research"
      subject="Research"
      unread={0}
      isFull={false}
      failure="no room"
      undo={null}
      onForget={none}
      drawer={drawerOf(VIEW)}
    >
      list
    </DeskFrame>,
  );
  expect(frame.alert).toBe('no room');
  expect(document.querySelector('[inert] [role=alert]')).toBeNull();
});
