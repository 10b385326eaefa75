import { describe, expect, it } from 'vitest';
import { newFeed } from '@/lib/desk/feeds/feed-store';
import { feedsInOpml, toOpml, usableFeeds } from '@/lib/desk/feeds/opml';
import { DESK_CALLS } from '@/lib/platform/desk-calls';

describe('OPML', () => {
  it('comes back as it was written', () => {
    const feeds = [
      newFeed('https://a.example/feed?x=1&y=2', 0, 'A <b> & c'),
      newFeed('https://b.example/rss', 0),
    ];
    expect(feedsInOpml(toOpml(feeds, 'Feeds'))).toEqual([
      { url: 'https://a.example/feed?x=1&y=2', title: 'A <b> & c' },
      { url: 'https://b.example/rss', title: 'https://b.example/rss' },
    ]);
  });

  it('takes feeds out of folders, drops what is not on the web, and refuses what is no OPML', () => {
    const opml =
      '<opml version="2.0"><body><outline text="Folder"><outline text="&#x202e;A" xmlUrl="https://a.example/f"/></outline><outline text="B" xmlUrl="file:///x"/></body></opml>';
    expect(feedsInOpml(opml)).toEqual([{ url: 'https://a.example/f', title: 'A' }]);
    expect(feedsInOpml('<html></html>')).toBeUndefined();
  });

  it('drops only feeds whose address is too long, and cuts long titles', () => {
    const long = { url: `https://b.example/${'x'.repeat(2_100)}`, title: 'Long' };
    const given = [{ url: 'https://a.example/f', title: 'A'.repeat(2_000) }, long];
    const feeds = usableFeeds(given);
    expect(feeds.map(({ url }) => url)).toEqual(['https://a.example/f']);
    expect(DESK_CALLS['desk-add-feeds'].check({ feeds }).ok).toBe(true);
  });

  it('takes a folder of more feeds than a call has room for arguments', () => {
    const outlines = Array.from(
      { length: 200_000 },
      (_, at) => `<outline xmlUrl="https://a.example/${at}"/>`,
    );
    const opml = `<opml version="2.0"><body><outline text="All">${outlines.join('')}</outline></body></opml>`;
    expect(feedsInOpml(opml)).toHaveLength(200_000);
  });
});
