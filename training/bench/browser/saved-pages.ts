import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Routes } from '@/demo/routes';
import type { TimedPage } from './pages';

/** What `meta.json` beside a saved page says of it. */
interface Meta {
  url: string;
  isArticle: boolean;
  encoding?: string;
}

/** Saved pages of a folder (`NAME/page.html` with `NAME/meta.json`), each under its own path. */
export interface SavedPages {
  pages: readonly TimedPage[];
  routes: Routes;
}

/** Reads what is there; a folder that is not holds no pages. */
export function readSavedPages(folder: string): SavedPages {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const saved = names.filter((name) => existsSync(join(folder, name, 'meta.json'))).map(read);
  return {
    pages: saved.map(({ page }) => page),
    routes: [[/^/u, ({ pathname }) => saved.find(({ page }) => page.path === pathname)?.reply]],
  };

  function read(name: string) {
    const meta = JSON.parse(readFileSync(join(folder, name, 'meta.json'), 'utf8')) as Meta;
    const page: TimedPage = { name, path: new URL(meta.url).pathname, isArticle: meta.isArticle };
    const type = `text/html; charset=${meta.encoding ?? 'utf-8'}`;
    return { page, reply: { type, body: readFileSync(join(folder, name, 'page.html')) } };
  }
}
