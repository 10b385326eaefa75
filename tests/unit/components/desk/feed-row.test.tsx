// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { FeedRow } from '@/components/desk/feeds/feed-row';
import { Shown } from '../shown';

const nothing = () => undefined;
const URL = 'https://news.example/feed';

it.each(['', 'News'])('a feed called "%s" that has moved leads to where it is now', (title) => {
  const feed = { id: URL, title, status: 'redirected' as const, items: 0, nextPoll: 0 };
  new Shown(<FeedRow feed={feed} now={0} onPoll={nothing} onAllow={nothing} onDelete={nothing} />);
  expect(document.querySelector('a')?.href).toBe(URL);
  expect(document.body.textContent).toContain('moved: open it');
});
