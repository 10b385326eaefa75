import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Routes } from '@/demo/routes';

/** What `meta.json` beside a saved page says of it. */
interface Meta {
  url: string;
  isArticle: boolean;
  encoding?: string;
}

/** A saved page as its site served it. */
export interface SavedPage {
  name: string;
  /** Path on its own site, under which it is served again. */
  path: string;
  isArticle: boolean;
  html: Buffer;
  /** Of the content, with its encoding. */
  type: string;
}

/** The pages of a folder (`NAME/page.html` with `NAME/meta.json`); a folder that is not there holds none. */
export function readSavedPages(folder: string): SavedPage[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => existsSync(join(folder, name, 'meta.json')))
    .map((name) => readSavedPage(folder, name));
}

function readSavedPage(folder: string, name: string): SavedPage {
  const meta = JSON.parse(readFileSync(join(folder, name, 'meta.json'), 'utf8')) as Meta;
  return {
    name,
    path: new URL(meta.url).pathname,
    isArticle: meta.isArticle,
    html: readFileSync(join(folder, name, 'page.html')),
    type: `text/html; charset=${meta.encoding ?? 'utf-8'}`,
  };
}

/** Serves each page under its own path. */
export const savedRoutes = (pages: readonly SavedPage[]): Routes => [
  [
    /^/u,
    ({ pathname }) => {
      const page = pages.find(({ path }) => path === pathname);
      return page && { type: page.type, body: page.html };
    },
  ],
];
