import * as v from 'valibot';
import { expect, it } from 'vitest';
import { feedUrlSchema } from '@/lib/desk/schemas';

it.each(['https://news.example/feed.xml', 'HTTP://news.example/feed'])('takes %s', (url) =>
  expect(v.parse(feedUrlSchema, url)).toBe(new URL(url).href),
);

it.each([
  'javascript:alert(1)',
  'data:application/rss+xml,<rss/>',
  'file:///etc/passwd',
  'chrome-extension://abc/feed.xml',
  'ftp://news.example/feed',
  'news.example/feed',
  '',
  `https://news.example/${'x'.repeat(10_000)}`,
])('takes no %.40s', (url) => expect(v.safeParse(feedUrlSchema, url).success).toBe(false));
