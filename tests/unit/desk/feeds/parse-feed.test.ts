import { describe, expect, it } from 'vitest';
import { readFeed } from '@/lib/desk/feeds/parse-feed';
import { rss } from '../feed-server';

const BASE = 'https://news.example/feed.xml';
const itemsOf = (text: string) => {
  const feed = readFeed(text, BASE);
  return typeof feed === 'string' ? feed : feed.items;
};

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><link href="https://news.example/"/>
<entry><title type="html">Profit &amp;amp; loss</title><link href="/a"/><id>urn:1</id><updated>2026-06-01T10:00:00Z</updated><summary>Short.</summary></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Desk',
  items: [
    {
      id: '1',
      url: 'https://news.example/a',
      title: 'Profit & loss',
      content_text: 'Short.',
      date_published: '2026-06-01T10:00:00Z',
    },
  ],
});
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://news.example/"><title>Desk</title><link>https://news.example/</link></channel>
<item rdf:about="https://news.example/a"><title>Profit &amp; loss</title><link>https://news.example/a</link><description>Short.</description><dc:date>2026-06-01T10:00:00Z</dc:date></item></rdf:RDF>`;
const RSS = rss([
  {
    title: 'Profit &amp;amp; loss',
    link: 'https://news.example/a',
    guid: '1',
    description: '&lt;p&gt;Short.&lt;/p&gt;',
    date: 'Mon, 01 Jun 2026 10:00:00 GMT',
  },
]);

describe('reading a feed', () => {
  it('gives items without id and address their own address within the feed', () => {
    const items = itemsOf(
      rss([{ title: 'Meta falls' }, { title: 'Intel rises' }, { title: '', description: 'Oil.' }]),
    );
    expect(items).toMatchObject([
      { key: 'Meta falls', url: `${BASE}?item=Meta+falls` },
      { key: 'Intel rises', url: `${BASE}?item=Intel+rises` },
      { key: 'Oil.', text: 'Oil.' },
    ]);
  });

  it('takes no title that reads as another through invisible characters', () => {
    const title = 'Profit\u202e ssol\u200b &#x2066;up&#8203;';
    const text = rss([{ title, link: 'https://news.example/a', guid: '1', description: 'Short.', date: '' }]);
    expect(itemsOf(text)).toMatchObject([{ title: 'Profit ssol up' }]);
    const channel = readFeed(text.replace(/<title>[^<]*/u, '<title>De\u202esk'), BASE);
    expect(channel).toMatchObject({ title: 'Desk' });
  });

  it('gives an item with an overlong address one within the feed', () => {
    const link = `https://news.example/?${'q'.repeat(9_000)}`;
    expect(itemsOf(rss([{ title: 'Long', link, guid: '1' }]))).toMatchObject([{ url: `${BASE}?item=1` }]);
  });

  it.each([
    ['RSS', RSS],
    ['Atom', ATOM],
    ['JSON Feed', JSON_FEED],
    ['RDF', RDF],
  ])('takes %s', (_, text) => {
    expect(itemsOf(text)).toMatchObject([
      {
        url: 'https://news.example/a',
        title: 'Profit & loss',
        text: 'Short.',
        published: '2026-06-01T10:00:00.000Z',
      },
    ]);
  });

  it("uses an item's id as its address only if it is one", () => {
    const named = (guid: string) =>
      `<rss version="2.0"><channel><title>A</title><item><title>B</title>${guid}</item></channel></rss>`;
    const urlOf = (text: string) => {
      const items = itemsOf(text);
      return typeof items === 'string' ? items : items[0]?.url;
    };
    expect(urlOf(named('<guid>https://news.example/b</guid>'))).toBe('https://news.example/b');
    expect(urlOf(named('<guid isPermaLink="false">https://news.example/b</guid>'))).toMatch(/[?&]item=/u);
    expect(urlOf(named('<guid>javascript:alert(1)</guid>'))).toMatch(/[?&]item=/u);
    expect(
      urlOf(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'A',
          items: [{ id: '1', external_url: 'https://news.example/c', content_text: 'C' }],
        }),
      ),
    ).toBe('https://news.example/c');
  });

  it('gives two items without an address different ones', () => {
    const items = ['1', '2'].map((id) => ({ id, content_text: `Note ${id}` }));
    const read = itemsOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items }));
    expect(new Set(typeof read === 'string' ? [] : read.map(({ url }) => url)).size).toBe(2);
  });

  it.each([
    ['', 'not-a-feed'],
    ['<html><body>hello</body></html>', 'not-a-feed'],
    ['plain words', 'not-a-feed'],
    ['{"a": 1', 'not-a-feed'],
  ])('refuses %j', (text, failure) => expect(itemsOf(text)).toBe(failure));

  it('does not expand entities that the document declares', () => {
    const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
      '',
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>${rss([{ title: '&l9;', guid: '1' }])}`;
    const items = itemsOf(bomb);
    expect(JSON.stringify(items).length).toBeLessThan(1_000);
  });

  it('does not read files or addresses that the document names', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss([{ title: 'a &x; b', guid: '1' }])}`;
    expect(JSON.stringify(itemsOf(text))).not.toContain('root:');
  });

  it('survives deep nesting, and accepts only web links', () => {
    expect(() => itemsOf(`<rss version="2.0"><channel>${'<a>'.repeat(200_000)}`)).not.toThrow();
    expect(itemsOf(rss([{ title: 'x', guid: '1', link: 'javascript:alert(1)' }]))).toMatchObject([
      { url: `${BASE}?item=1` },
    ]);
  });

  it('cuts what is longer than any headline', () => {
    const [item] = itemsOf(rss([{ title: 'x'.repeat(1e5), guid: '1', description: 'y '.repeat(1e5) }])) as {
      title: string;
      text: string;
    }[];
    expect(item?.title.length).toBe(500);
    expect(item?.text.length).toBeLessThanOrEqual(5_000);
  });
});
