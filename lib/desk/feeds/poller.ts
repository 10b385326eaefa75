import { messageOf } from '@/lib/model';
import type { FeedStatus } from '@/lib/model/feed-status';
import { decodeBody } from './decode-body';
import { type Feed, MAX_VALIDATOR_LENGTH } from './feed';
import { type ParsedFeed, readFeed } from './parse-feed';
import { retryAfterOf } from './poll-decision';

/** Milliseconds until a response, including its body, must be complete. */
const TIMEOUT = 15_000;
/** Limit of the decompressed body, enforced while it arrives: cuts off a small file that unpacks to gigabytes. */
const MAX_BYTES = 5_000_000;

/** The result of one poll. */
export interface PollResult {
  status: FeedStatus;
  detail?: string;
  retryAfter?: number;
  etag?: string;
  lastModified?: string;
  feed?: ParsedFeed;
}

/** Which hosts the reader allows us to request. */
export interface Allowed {
  /** Whether the reader allows requests to this host. */
  mayFetch(url: string): Promise<boolean>;
  /** Whether the reader allows requests to every host, and so redirects anywhere. */
  mayFollow(): Promise<boolean>;
}

/** Options of a poll. `timeout` (milliseconds) and `maxBytes` default to the limits above. */
interface PollOptions extends Allowed {
  /** Milliseconds since 1970. */
  now: number;
  timeout?: number;
  maxBytes?: number;
}

/**
 * Polls one feed. The only place in the program that fetches anything external. Sends no cookies and no referrer.
 * Never rejects: every failure is a status.
 */
export async function pollFeed(
  feed: Pick<Feed, 'id' | 'etag' | 'lastModified'>,
  options: PollOptions,
): Promise<PollResult> {
  const timeout = AbortSignal.timeout(options.timeout ?? TIMEOUT);
  const ask = (url: string, redirect: RequestRedirect) =>
    fetch(url, {
      headers: requestHeaders(feed),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect,
      signal: timeout,
    });
  try {
    return await resultOf(await answerOf(feed.id, ask, options), feed.id, options);
  } catch (error) {
    if (timeout.aborted) return { status: 'timeout' };
    return { status: 'unreachable', detail: messageOf(error) };
  }
}

/**
 * Fetches a feed. A browser does not reveal a redirect's target before following it. Unless every host is allowed, we
 * follow none, and try the two most common redirects on the same host ourselves.
 */
async function answerOf(
  url: string,
  ask: (url: string, redirect: RequestRedirect) => Promise<Response>,
  { mayFetch, mayFollow }: Allowed,
): Promise<Response> {
  if (await mayFollow()) return ask(url, 'follow');
  const first = await ask(url, 'manual');
  for (const address of isMoved(first) ? usualMoves(url) : []) {
    if (!(await mayFetch(address))) continue;
    const answer = await ask(address, 'manual');
    if (answer.ok || answer.status === 304) return answer;
    await answer.body?.cancel();
  }
  return first;
}

/** Browsers report a redirect only as `opaqueredirect`; other runtimes show its status. */
const isMoved = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

/** The same address with https, and with or without a trailing slash. */
function usualMoves(url: string): string[] {
  const secure = url.replace(/^http:/u, 'https:');
  const moved = [secure, withOtherEnd(url), withOtherEnd(secure)];
  return [...new Set(moved)].filter((address) => address !== url);
}

function withOtherEnd(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return url.href;
}

const requestHeaders = ({
  etag,
  lastModified,
}: Pick<Feed, 'etag' | 'lastModified'>): Record<string, string> => ({
  Accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
  ...(etag !== undefined && { 'If-None-Match': etag }),
  ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
});

async function resultOf(response: Response, asked: string, options: PollOptions): Promise<PollResult> {
  const refusal = refusalOf(response, options.now);
  if (refusal !== undefined) {
    await response.body?.cancel();
    return refusal;
  }
  const bytes = await bodyOf(response, options.maxBytes ?? MAX_BYTES);
  if (bytes === undefined) return { status: 'too-large' };
  const feed = readFeed(decodeBody(bytes, response.headers.get('content-type') ?? ''), response.url || asked);
  return typeof feed === 'string'
    ? { status: feed }
    : { status: 'ok', feed, ...validatorsOf(response.headers) };
}

function refusalOf(response: Response, now: number): PollResult | undefined {
  const { status, headers } = response;
  if (status === 304) return { status: 'unchanged' };
  if (isMoved(response)) return { status: 'redirected' };
  if (status === 410) return { status: 'gone' };
  const retryAfter = retryAfterOf(headers.get('retry-after'), now);
  const wait = retryAfter !== undefined && { retryAfter };
  if (status === 429) return { status: 'rate-limited', ...wait };
  return status >= 200 && status < 300
    ? undefined
    : { status: 'http-error', detail: `HTTP ${status}`, ...wait };
}

function validatorsOf(headers: Headers): Pick<PollResult, 'etag' | 'lastModified'> {
  const [etag, lastModified] = [validator(headers.get('etag')), validator(headers.get('last-modified'))];
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

const validator = (header: string | null): string | undefined =>
  header !== null && header.length <= MAX_VALIDATOR_LENGTH ? header : undefined;

/** @returns `undefined` if the body is longer than `most` bytes */
async function bodyOf(response: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
