import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { discoverFeeds } from '@/lib/desk/feeds/discover';

it("finds the feeds that a page links, not the JSON of WordPress's own API", () => {
  const { document } = new JSDOM(
    `<link rel="alternate" type="application/rss+xml" title="Wi&#x202e;re" href="/feed/">
<link rel="alternate" type="application/json" title="JSON" href="/wp-json/wp/v2/posts/12">
<link rel="alternate" type="application/json" title="JSON" href="/?rest_route=/wp/v2/posts/12">
<link rel="alternate" type="application/json" title="JSON Feed" href="/feed.json">
<link rel="alternate" type="application/rss+xml" title="Bank" href="https://bank.example@evil.example/">
<link rel="alternate" type="application/rss+xml" title="Script" href="javascript:alert(1)">`,
    { url: 'https://news.example/a' },
  ).window;
  expect(discoverFeeds(document)).toEqual([
    { url: 'https://news.example/feed/', title: 'Wire' },
    { url: 'https://news.example/feed.json', title: 'JSON Feed' },
  ]);
});
