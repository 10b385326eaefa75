import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Routes } from '@/demo/routes';

/** The contents of `meta.json` beside a saved page. */
interface Meta {
  url: string;
  /** Absent: an article. */
  isArticle?: boolean;
  /** Absent: UTF-8. */
  encoding?: string;
}

/** A saved page as its site served it. */
export interface SavedPage {
  name: string;
  url: string;
  /** Path on the original site, under which it is served again. */
  path: string;
  isArticle: boolean;
  html: Buffer;
  encoding: string;
}

/** The pages of a folder (`NAME/page.html` with `NAME/meta.json`), sorted by name; empty if the folder is missing. */
export function readSavedPages(folder: string): SavedPage[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => ['page.html', 'meta.json'].every((file) => existsSync(join(folder, name, file))))
    .sort()
    .map((name) => readSavedPage(folder, name));
}

function readSavedPage(folder: string, name: string): SavedPage {
  const read = (file: string) => readFileSync(join(folder, name, file));
  const { url, isArticle = true, encoding = 'utf-8' } = JSON.parse(read('meta.json').toString()) as Meta;
  return { name, url, path: new URL(url).pathname, isArticle, html: read('page.html'), encoding };
}

/** Routes that serve each page under its own path. */
export const savedRoutes = (pages: readonly SavedPage[]): Routes => [
  [
    /^/u,
    ({ pathname }) => {
      const page = pages.find(({ path }) => path === pathname);
      return page && { type: `text/html; charset=${page.encoding}`, body: page.html };
    },
  ],
];
