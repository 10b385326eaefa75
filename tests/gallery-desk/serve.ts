import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type BrowserContext, chromium } from 'playwright-core';
import { build, type InlineConfig, type Plugin, preview } from 'vite';
import { requireBrowser } from '@/scripts/setup/browsers.mjs';
import { QUIET } from '../e2e/driver/chromium-flags';
import { feedDocuments } from './feeds';
import { knownNames } from './known-names';

/** The desk on loopback, and a browser that shows it. */
export interface ServedDesk {
  url: string;
  context: BrowserContext;
  close(): Promise<void>;
}

/** `/feeds/0` to `/feeds/199`, on the same origin, so that no permission is needed. */
const feeds: Plugin = {
  name: 'feeds',
  configurePreviewServer({ middlewares }) {
    let documents: string[] | undefined;
    middlewares.use('/feeds', (request, response) => {
      documents ??= feedDocuments(knownNames(500));
      response.setHeader('content-type', 'application/rss+xml');
      response.end(documents[Number(request.url?.slice(1))]);
    });
  },
};

/** Builds the desk as a stand-alone page, serves it on loopback, and opens it in a Chromium with its own profile. */
export async function serveDesk(): Promise<ServedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'tickertone-desk-'));
  const config: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
    logLevel: 'error',
    plugins: [preact(), feeds],
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
    build: { outDir: join(folder, 'site'), emptyOutDir: true, target: 'es2022' },
    preview: { host: '127.0.0.1', port: 0 },
  };
  await build(config);
  const server = await preview(config);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: requireBrowser('chromium'),
    args: QUIET,
    viewport: null,
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    context,
    async close() {
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
