import { describe, expect, it } from 'vitest';
import { feedAddress } from '@/lib/desk/feeds/feed-address';

describe('the address of a feed', () => {
  it.each([
    ['https://news.example/rss', 'https://news.example/rss'],
    [' news.example/rss ', 'https://news.example/rss'],
    ['news.example:8080/rss', 'https://news.example:8080/rss'],
    ['feed://news.example/rss', 'https://news.example/rss'],
    ['feed:https://news.example/rss', 'https://news.example/rss'],
    ['feed:http://news.example/rss', 'http://news.example/rss'],
    ['http://wiki/rss', 'http://wiki/rss'],
    ['http://127.0.0.1:8000/feed', 'http://127.0.0.1:8000/feed'],
    ['localhost:8000/feed', 'https://localhost:8000/feed'],
  ])('%s is %s', (text, address) => expect(feedAddress(text)).toBe(address));

  it.each([
    '',
    'news',
    'two words',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'mailto:a@news.example',
    'https://bank.example@evil.example/rss',
    'https://:secret@news.example/rss',
    'http://',
  ])('is none: %j', (text) => expect(feedAddress(text)).toBeUndefined());
});
