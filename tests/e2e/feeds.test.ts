import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, feedServer, rss, send } from '../unit/desk/feed-server';
import { waitUntil } from './driver/driver';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

const item = (name: string) => ({ title: `${name} cuts its forecast`, guid: name });
/** A feed with one item, both with this name. */
const feed = (name: string, title = name) => rss([item(name)]).replace('Market news', title);

const laughs = (): string => {
  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  const prologue = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities.join('')}]>`;
  return prologue + rss([{ title: '&l9;', guid: '1' }]).replace('Market news', 'Laughs');
};

const asked: (string | undefined)[] = [];
const conditional: Answer = (request, response) => {
  const validator = request.headers['if-none-match'];
  asked.push(validator);
  if (validator === '"v1"') response.writeHead(304).end();
  else send(feed('Intel', 'Conditional wire'), { etag: '"v1"' })(request, response);
};

/** Request headers received. */
const told: Record<string, string | string[] | undefined>[] = [];
const curious: Answer = (request, response) => {
  const { cookie, referer, origin, authorization } = request.headers;
  told.push({ cookie, referer, origin, authorization });
  send(feed('Tesla', 'Curious wire'), { 'set-cookie': 'feed=asked; Path=/' })(request, response);
};

const begun = '<rss version="2.0"><channel><title>';
const again =
  (text: string, milliseconds: number): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).write(begun);
    const writing = setInterval(() => response.write(text), milliseconds);
    response.on('close', () => clearInterval(writing));
  };
const cut: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': '9999' }).write(begun, () => response.destroy());
};
const elsewhere: Answer = (request, response) => {
  const port = request.headers.host?.split(':')[1];
  response.writeHead(302, { location: `http://localhost:${port}/target` }).end();
};

/** Hosts that requested the redirect target. */
const followed: (string | undefined)[] = [];
const target: Answer = (request, response) => {
  followed.push(request.headers.host);
  send(feed('Boeing', 'Target wire'))(request, response);
};

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/conditional': conditional,
  '/curious': curious,
  '/signed-in': send('<!doctype html>', { 'content-type': 'text/html', 'set-cookie': 'who=reader; Path=/' }),
  '/patience': send('', { 'retry-after': '7200' }, 429),
  '/broken': send('', {}, 500),
  '/slow': again('x', 500),
  '/cut': cut,
  '/latin': send(Buffer.from(feed('Stra\xdfe', 'Latin wire'), 'latin1'), {
    'content-type': 'text/xml; charset=utf-8',
  }),
  '/laughs': send(laughs()),
  '/huge': again('x'.repeat(1_000_000), 1),
  '/packed': send(gzipSync(Buffer.alloc(50_000_000, 32)), { 'content-encoding': 'gzip' }),
  '/moved': send('', { location: '/moved/' }, 301),
  '/moved/': send(feed('Boeing', 'Moved wire')),
  '/renamed': send('', { location: '/target' }, 301),
  '/renamed/': send('', {}, 404),
  '/target': target,
  '/elsewhere': elsewhere,
  '/elsewhere/': send('', {}, 404),
  '/malformed': send('<rss version="2.0"><channel><item><title>Half'),
  '/page': send('<!doctype html><title>A page</title>', { 'content-type': 'text/html' }),
  '/gone': send('', {}, 410),
  '/hostile': send(
    rss([
      {
        title: '&lt;img src=x onerror="ran=1"&gt; Tesla recalls cars',
        link: 'javascript:ran=1',
        guid: 'h',
        description: '&lt;script&gt;ran=1&lt;/script&gt;Tesla recalled 40,000 cars.',
      },
    ]).replace('Market news', '&lt;b onclick="ran=1"&gt;Hostile'),
  ),
};

const SHOWN: readonly [what: string, path: string, said: string[]][] = [
  ['a server that asks for patience', '/patience', ['asks for patience', 'next: in 2 hr.']],
  ['a connection that is cut off', '/cut', ['cannot be reached']],
  ['a text in another encoding than the server says', '/latin', ['Latin wire', 'fine', '1 item']],
  ['entities that explode', '/laughs', ['Laughs', 'fine', '1 item']],
  ['a body without end', '/huge', ['too large']],
  ['a small body that unpacks to a large one', '/packed', ['too large']],
  ['an address that now ends in a slash', '/moved', ['Moved wire', 'fine', '1 item']],
  ['an address that is another now', '/renamed', ['moved: open it and add the new address', '0 items']],
  [
    'an address that moved to another site',
    '/elsewhere',
    ['moved: open it and add the new address', '0 items'],
  ],
  ['half a feed', '/malformed', ['cannot be read']],
  ['a page that is no feed', '/page', ['not a feed']],
  ['a feed that is gone', '/gone', ['gone', '0 items']],
  ['a feed of markup', '/hostile', ['Hostile', 'fine', '1 item']],
];

describe('feeds over HTTP', () => {
  const session = useBrowser();
  const server = feedServer(ANSWERS);
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(session.driver, 'feeds');
  });
  afterAll(() => desk?.close());

  it('are not added with an invalid address, which stays in the field to be corrected', async () => {
    await desk.addFeed('two words');
    await desk.warns('not a web address');
    expect(await desk.tab.run(() => document.querySelector<HTMLInputElement>('.add-feed input')?.value)).toBe(
      'two words',
    );
  });

  it('are polled with the validators of the last response', async () => {
    const url = server.url('/conditional');
    await desk.addFeed(url);
    await desk.feedSays(url, 'Conditional wire', 'fine', '1 item');
    await desk.askNow('Conditional wire');
    await desk.feedSays(url, 'nothing new', '1 item');
    expect(asked).toEqual([undefined, '"v1"']);
  });

  it('are polled anonymously: without cookies, which are not stored either, and without a referrer', async () => {
    const page = await session.open(server.url('/signed-in'));
    expect(await page.run(() => document.cookie)).toBe('who=reader');
    const url = server.url('/curious');
    await desk.addFeed(url);
    await desk.feedSays(url, 'Curious wire', 'fine', '1 item');
    await desk.askNow('Curious wire');
    await waitUntil('it to be asked again', async () => told.length === 2);
    expect(told.flatMap((headers) => Object.values(headers).filter(Boolean))).toEqual([]);
    expect(await page.run(() => document.cookie)).toBe('who=reader');
  });

  it('are polled ever less often while they fail', async () => {
    const url = server.url('/broken');
    await desk.addFeed(url);
    await desk.feedSays(url, 'server error', 'HTTP 500', 'next: in 1 hr.');
    await desk.askNow(url);
    await desk.feedSays(url, 'server error', 'next: in 2 hr.');
  });

  it.each(SHOWN)('show %s as such', async (_what, path, said) => {
    const url = server.url(path);
    await desk.addFeed(url);
    expect((await desk.feedSays(url, ...said)).length).toBeLessThan(400);
  });

  it('do not follow redirects to another site', () => expect(followed).toEqual([]));

  it('show an answer that never ends as too slow', async () => {
    const url = server.url('/slow');
    await desk.addFeed(url);
    await desk.feedSays(url, 'too slow', '0 items');
  });

  it('harm nothing: the history stays, markup is shown as text, and the next article is scored', async () => {
    await desk.go('research');
    await desk.says('Straße cuts', 'Tesla recalls cars', 'Boeing cuts', 'Intel cuts', 'your reading, n = 6');
    expect(await desk.tab.run(() => Reflect.get(globalThis, 'ran') as unknown)).toBeUndefined();
    expect(
      await desk.tab.run(() => document.querySelector('main img, main script, a[href^=javascript]')),
    ).toBe(null);
    await session.read('/story/nvidia-export');
  });
});
