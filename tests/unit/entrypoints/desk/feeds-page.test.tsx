// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { File } from 'node:buffer'; // jsdom's cannot be read
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { FeedsPage } from '@/entrypoints/desk/feeds-page';
import type { PageProps } from '@/entrypoints/desk/page-props';
import { Database } from '@/lib/desk/database';
import { type FeedsAdded, newFeed } from '@/lib/desk/feeds/feed-store';
import { toOpml } from '@/lib/desk/feeds/opml';
import { done } from '@/lib/model';
import { Shown } from '../../components/shown';

const db = new Database();
const requestSite = vi.fn(async () => true);

/**
 * Shows the page with these replies to successive additions. @returns the page, and how many feeds each call added
 */
function show(...answers: FeedsAdded[]): { page: Shown; asked: number[] } {
  const asked: number[] = [];
  const send = async (name: string, { feeds }: { feeds?: readonly object[] }) => {
    if (name !== 'desk-add-feeds') return done(null);
    asked.push(feeds!.length);
    return done(answers.shift());
  };
  const services = { db, send, requestSite };
  return { page: new Shown(<FeedsPage {...({ services } as unknown as PageProps)} />), asked };
}

/** Imports a list of this many feeds through the file field. */
async function importList(length: number): Promise<void> {
  const feeds = Array.from({ length }, (_, at) => newFeed(`https://news.example/${at}`, 0));
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = [new File([toOpml(feeds, 'Mine')], 'mine.opml')];
  Object.defineProperty(input, 'files', { value: files });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

it.each([
  [true, 'You have 1,000 feeds, and there cannot be more.'],
  [false, 'This feed is already there.'],
])('tells a list that is full from a feed that is there already', async (isFull, said) => {
  const { page } = show({ added: 0, isFull });
  page.write('Address of a feed', 'https://news.example/new');
  await page.press('Add feed');
  await vi.waitFor(() => expect(page.alert).toContain(said));
});

it('imports a list over the feed limit, and says how many fitted', async () => {
  const { page, asked } = show({ added: 10, isFull: false }, { added: 30, isFull: true });
  await importList(2_200);
  await vi.waitFor(() => expect(page.alert).toContain('40 of 2,200 feeds were added. You have 1,000 feeds'));
  expect(asked).toEqual([1_000, 1_000]);
});

it('keeps an address that is too long in the field, and says so', async () => {
  const { page, asked } = show();
  const address = `https://news.example/${'x'.repeat(2_048)}`;
  page.write('Address of a feed', address);
  await page.press('Add feed');
  expect(page.alert).toContain('2,048 characters');
  expect(page.field('Address of a feed').value).toBe(address);
  expect(asked).toEqual([]);
});

it('no longer shows the problem of an earlier address while another is being added', async () => {
  const { page } = show({ added: 1, isFull: false });
  page.write('Address of a feed', 'nonsense');
  await page.press('Add feed');
  expect(page.alert).toContain('not a web address');
  requestSite.mockReturnValueOnce(new Promise(() => undefined));
  page.write('Address of a feed', 'https://news.example/slow');
  await page.press('Add feed');
  expect(page.alert).toBe('');
});
