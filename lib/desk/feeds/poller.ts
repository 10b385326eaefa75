import { messageOf } from '@/lib/model';
import type { FeedStatus } from '@/lib/model/feed-status';
import { decodeBody } from './decode-body';
import { type Feed, MAX_VALIDATOR_LENGTH } from './feed';
import { type ParsedFeed, readFeed } from './parse-feed';
import { retryAfterOf } from './poll-decision';

/** Milliseconds that a server has for its whole answer, body included. */
const TIMEOUT = 15_000;
/** Measured after decompression, while the body arrives: a small file that unpacks to gigabytes is cut off. */
const MAX_BYTES = 5_000_000;

/** What one poll brought. */
export interface PollResult {
  status: FeedStatus;
  detail?: string;
  retryAfter?: number;
  etag?: string;
  lastModified?: string;
  feed?: ParsedFeed;
}

/** What the reader allows. */
export interface Allowed {
  /** Does the reader allow us this host? */
  mayFetch(url: string): Promise<boolean>;
  /** Does the reader allow us every host? */
  mayFollow(): Promise<boolean>;
}

/** How to poll; without `timeout` (milliseconds) and `maxBytes` the limits above hold. */
interface PollOptions extends Allowed {
  /** Milliseconds since 1970. */
  now: number;
  timeout?: number;
  maxBytes?: number;
}

/**
 * Asks one feed for what is new. The only place in the program that calls `fetch` for something that is not its own.
 * No cookies, no referrer. Never rejects: whatever a server does is a status.
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
 * A browser does not tell where a server sends us on before it has gone there. Where not every host is allowed it
 * therefore goes nowhere, and the two moves that sites make most are tried on the same host.
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

/** In browsers such an answer tells nothing else, elsewhere its status. */
const isMoved = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

/** To https, and to the same path with a slash at its end or without. */
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

/** @returns `undefined` where there is more than `most` */
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
