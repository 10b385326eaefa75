import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nextPoll, POLL_INTERVAL, retryAfterOf } from '@/lib/desk/feeds/poll-decision';
import { pollFeed } from '@/lib/desk/feeds/poller';
import { type Answer, feedServer, rss, send } from '../feed-server';
import { NOW } from '../records';

const body = rss([{ title: 'One', guid: '1' }]);
const conditional: Answer = (request, response) =>
  request.headers['if-none-match'] === '"v1"'
    ? response.writeHead(304).end()
    : send(body, { etag: '"v1"', 'last-modified': 'Mon, 01 Jun 2026 10:00:00 GMT' })(request, response);

/** Hosts for which the other site was requested. */
const asked: string[] = [];

const server = feedServer({
  '/ok': conditional,
  '/long': send(body, { etag: `"${'v'.repeat(2_000)}"` }),
  '/busy': send('', { 'retry-after': '120' }, 429),
  '/broken': send('', {}, 500),
  '/gone': send('', {}, 410),
  '/page': send('<html>no feed</html>', { 'content-type': 'text/html' }),
  '/slow': (_, response) => void response.writeHead(200).write('<rss>'),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '9999' }).write('<rss version="2.0"><channel>');
    setTimeout(() => response.destroy(), 20);
  },
  '/bomb': send(gzipSync(Buffer.alloc(30_000_000, 32)), { 'content-encoding': 'gzip' }),
  '/moved': send('', { location: '/moved/' }, 301),
  '/moved/': send(body),
  '/elsewhere': (request, response) =>
    void response
      .writeHead(302, { location: `http://localhost:${request.headers.host?.split(':')[1]}/target` })
      .end(),
  '/elsewhere/': send('', {}, 404),
  '/target': (request, response) => {
    asked.push(request.headers.host ?? '');
    send(body)(request, response);
  },
  '/latin': send(Buffer.from(rss([{ title: 'Stra\xdfe', guid: '1' }]), 'latin1'), {
    'content-type': 'text/xml; charset=utf-8',
  }),
});

const poll = (path: string, more: object = {}, everywhere = false) =>
  pollFeed(
    { id: server.url(path), ...more },
    {
      now: NOW,
      maxBytes: 1_000_000,
      ...(path === '/slow' && { timeout: 50 }),
      mayFetch: async (url) => url.startsWith('http://127.0.0.1'),
      mayFollow: async () => everywhere,
    },
  );

describe('polling', () => {
  it('returns items and validators, and sends these with the next request', async () => {
    const first = await poll('/ok');
    expect(first).toMatchObject({ status: 'ok', etag: '"v1"', feed: { items: [{ title: 'One' }] } });
    expect(await poll('/ok', { etag: first.etag })).toEqual({ status: 'unchanged' });
  });

  it.each([
    ['/busy', { status: 'rate-limited', retryAfter: 120_000 }],
    ['/broken', { status: 'http-error', detail: 'HTTP 500' }],
    ['/gone', { status: 'gone' }],
    ['/page', { status: 'not-a-feed' }],
    ['/slow', { status: 'timeout' }],
    ['/cut', { status: 'unreachable' }],
    ['/bomb', { status: 'too-large' }],
    ['/moved', { status: 'ok' }],
    ['/latin', { status: 'ok', feed: { items: [{ title: 'Straße' }] } }],
  ])('%s is a status and no error', async (path, expected) =>
    expect(await poll(path)).toMatchObject(expected),
  );

  it('remembers no validator that is too long to be stored', async () =>
    expect(await poll('/long')).not.toHaveProperty('etag'));

  it('asks no other site, wherever a server redirects it, unless the reader allows all', async () => {
    expect(await poll('/elsewhere')).toEqual({ status: 'redirected' });
    expect(asked).toEqual([]);
    expect(await poll('/elsewhere', {}, true)).toMatchObject({ status: 'ok' });
    expect(asked).toEqual([expect.stringMatching(/^localhost/u)]);
  });
});

describe('the next poll', () => {
  const decided = (status: Parameters<typeof nextPoll>[1]['status'], failures: number, retryAfter?: number) =>
    nextPoll({ failures }, { status, ...(retryAfter !== undefined && { retryAfter }) }, 0, 0);

  it('backs off with each failure up to a day, and resets after a success', () => {
    expect(decided('ok', 5)).toEqual({ failures: 0, nextPoll: POLL_INTERVAL });
    expect(decided('unreachable', 0)).toEqual({ failures: 1, nextPoll: 2 * POLL_INTERVAL });
    expect(decided('unreachable', 50).nextPoll).toBe(24 * 3_600_000);
  });

  it('is never sooner than the server asks for', () => {
    expect(decided('rate-limited', 0, 5 * 3_600_000).nextPoll).toBe(5 * 3_600_000);
    expect(retryAfterOf('120', NOW)).toBe(120_000);
    expect(retryAfterOf(new Date(NOW + 60_000).toUTCString(), NOW)).toBe(60_000);
    expect(retryAfterOf('soon', NOW)).toBeUndefined();
  });

  it('spreads over a fifth of the interval', () => {
    expect(nextPoll({ failures: 0 }, { status: 'ok' }, 0, 0.999).nextPoll).toBeGreaterThan(
      1.19 * POLL_INTERVAL,
    );
  });
});
