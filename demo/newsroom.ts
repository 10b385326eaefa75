import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { newsroomRoutes, type Reply, type Routes } from './routes';
import { readStories } from './story';

/** A running newsroom server. */
export interface Newsroom {
  /** The address of a path, such as `/story/openai-scale-ai`. */
  url(path: string): string;
  close(): Promise<void>;
}

const FILES = join(import.meta.dirname, 'public');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

function fileAt(path: string): Reply | undefined {
  const type = TYPES[extname(path)];
  const file = join(FILES, path.slice(1));
  if (!type || !/^\/[a-z-]+\.[a-z]+$/u.test(path) || !existsSync(file)) return undefined;
  return { type, body: readFileSync(file) };
}

function replyTo(url: URL, routes: Routes): Reply {
  for (const [pattern, route] of routes) {
    const match = pattern.exec(url.pathname);
    const reply = match && route(url, ...match.slice(1));
    if (reply) return reply;
  }
  return (
    fileAt(url.pathname) ?? { status: 404, body: '<!doctype html><title>Not found</title><h1>Not found</h1>' }
  );
}

function send(
  response: ServerResponse,
  { status = 200, type = 'text/html; charset=utf-8', body }: Reply,
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

/**
 * Serves the newsroom on loopback.
 * @param more extra routes, which take precedence
 * @param now milliseconds since 1970: dates the stories to the four weeks before; without it, they keep their original
 * dates
 */
export async function startNewsroom(more: Routes = [], now?: number): Promise<Newsroom> {
  const routes = [...more, ...newsroomRoutes(readStories(now))];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    send(response, replyTo(url, routes));
  });
  await new Promise<void>((resolve, reject) => {
    // Port 0: any free port.
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: (path) => origin + path, close: () => closeServer(server) };
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
