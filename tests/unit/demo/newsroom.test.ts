import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html, json } from '@/demo/html';
import { generateParts } from '@/demo/layouts/long-read';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { parseStory, readStories } from '@/demo/story';

describe('html', () => {
  it('escapes values and keeps markup', () => {
    expect(html`<p title="${'"<&'}">${html`<b>${'<i>'}</b>`}</p>`.source).toBe(
      '<p title="&quot;&lt;&amp;"><b>&lt;i&gt;</b></p>',
    );
  });

  it('joins lists and leaves out what is undefined', () => {
    expect(html`${['a', html`<hr>`, undefined]}`.source).toBe('a<hr>');
  });

  it('lets no text end a script', () => {
    expect(json({ text: '</script>' }).source).not.toContain('</script>');
  });
});

describe('parseStory', () => {
  it('reads the head and tells the parts apart', () => {
    const story = parseStory('s', 'title: A: b\nbyline: C\n\nFirst.\n\n## Head\n\n> Quote\n\n! Caption\n');
    expect(story).toMatchObject({ slug: 's', title: 'A: b', byline: 'C', lang: 'en' });
    expect(story.parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph First.',
      'heading Head',
      'quote Quote',
      'caption Caption',
    ]);
  });

  it('reads every story whole', () => {
    for (const { title, byline, published, parts } of readStories().values()) {
      expect(title && byline && Date.parse(published)).toBeTruthy();
      expect(parts.length).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('stories redated to a day', () => {
  const DAY = 86_400_000;

  it.each(['2020-02-29T12:00:00Z', '2026-06-20T00:00:00Z', '2031-11-05T23:59:59Z'])(
    'are of the four weeks before %s, on their own days of the week and hours',
    (day) => {
      const written = readStories();
      const now = Date.parse(day);
      for (const { slug, published } of readStories(now).values()) {
        const age = now - Date.parse(published);
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThan(28 * DAY);
        expect(Math.abs((Date.parse(written.get(slug)!.published) - Date.parse(published)) % (7 * DAY))).toBe(
          0,
        );
      }
    },
  );

  it('are served with those dates', async () => {
    const newsroom = await startNewsroom([], Date.parse('2031-11-05T12:00:00Z'));
    const page = await (await fetch(newsroom.url('/story/nvidia-export'))).text();
    await newsroom.close();
    expect(page).toMatch(/"article:published_time" content="2031-1[01]-/u);
  });
});

describe('generateParts', () => {
  it('makes the same text each time, of the length asked for', () => {
    const parts = generateParts(1_000);
    const words = parts.flatMap(({ text }) => text.split(' ')).length;
    expect(words).toBeGreaterThanOrEqual(1_000);
    expect(words).toBeLessThan(1_100);
    expect(generateParts(1_000)).toEqual(parts);
  });
});

describe('the newsroom', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom();
  });
  afterAll(() => newsroom.close());

  it.each([...readStories().keys()])('states on the page of %s that the news is invented', async (slug) => {
    const response = await fetch(newsroom.url(`/story/${slug}`));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('is invented');
  });

  it.each([
    ['/forbidden', 403],
    ['/nosuch', 404],
    ['/..%2froutes.ts', 404],
    ['/site.css', 200],
  ])('answers %s with %i', async (path, status) => {
    expect((await fetch(newsroom.url(path))).status).toBe(status);
  });
});
