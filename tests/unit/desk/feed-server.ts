import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on loopback, for the tests of one file. */
export function feedServer(answers: Readonly<Record<string, Answer>>): { url(path: string): string } {
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: (path) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}` };
}

/** An RSS document with these items. */
export const rss = (
  items: readonly { title: string; link?: string; guid?: string; description?: string; date?: string }[],
): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Market news</title><link>https://news.example/</link>${items
    .map(
      ({ title, link = '', guid = '', description = '', date = '' }) =>
        `<item><title>${title}</title><link>${link}</link><guid>${guid}</guid><description>${description}</description><pubDate>${date}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

export const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/rss+xml', ...headers }).end(body);
  };
