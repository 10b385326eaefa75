import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

/** One saved page and what people said about it. */
export interface SavedPage {
  slug: string;
  url: string;
  isArticle: boolean;
  /** The body text, where it was marked by hand. */
  truth: string | undefined;
  html: string;
}

/**
 * The pages of `dataDir` or, as the data folders lie side by side, of `pages` beside it: one folder each, with
 * `page.html`, `meta.json` and mostly `truth.txt`.
 */
export function readPages(dataDir: string): SavedPage[] {
  const root = [dataDir, join(dataDir, 'pages'), join(dataDir, '..', 'pages')].find(holdsPages);
  if (root === undefined)
    throw Object.assign(new Error('no page folders'), { code: 'ENOENT', path: join(dataDir, 'pages') });
  return foldersOf(root).map((slug) => readPage(root, slug));
}

const holdsPages = (root: string) => existsSync(root) && foldersOf(root).length > 0;

const foldersOf = (root: string) =>
  readdirSync(root)
    .filter((slug) => existsSync(join(root, slug, 'page.html')) && existsSync(join(root, slug, 'meta.json')))
    .sort();

function readPage(root: string, slug: string): SavedPage {
  const file = (name: string) => join(root, slug, name);
  const meta = JSON.parse(readFileSync(file('meta.json'), 'utf8'));
  const truth = existsSync(file('truth.txt')) ? readFileSync(file('truth.txt'), 'utf8') : undefined;
  const html = new TextDecoder(meta.encoding ?? 'utf-8').decode(readFileSync(file('page.html')));
  return { slug, url: meta.url, isArticle: meta.isArticle !== false, truth, html };
}

/** Pages of other people's sets that are heavier than this, in UTF-16 code units, are left out: jsdom needs gigabytes. */
export const MAX_HTML_LENGTH = 1_500_000;

/** The page as a document. Style sheets go first: jsdom throws on some broken ones, and nothing here needs them. */
export function openPage({ html, url }: Pick<SavedPage, 'html' | 'url'>): JSDOM {
  const withoutStyles = html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '');
  return new JSDOM(withoutStyles, { url, virtualConsole: new VirtualConsole() });
}
