import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readSavedPages, type SavedPage } from '../saved-pages';

/** A saved page, with the body text that people marked, if any. */
export interface MarkedPage extends Omit<SavedPage, 'html'> {
  html: string;
  truth: string | undefined;
}

/**
 * Reads the pages of `dataDir` or, since the data folders are siblings, of `pages` beside it: one folder each, with
 * `page.html`, `meta.json` and mostly `truth.txt`.
 * @throws if there are none
 */
export function readMarkedPages(dataDir: string): MarkedPage[] {
  const folders = [dataDir, join(dataDir, 'pages'), join(dataDir, '..', 'pages')];
  const pages = folders.map(markedIn).find(({ length }) => length > 0);
  if (pages === undefined)
    throw Object.assign(new Error('no page folders'), { code: 'ENOENT', path: join(dataDir, 'pages') });
  return pages;
}

const markedIn = (folder: string): MarkedPage[] =>
  readSavedPages(folder).map(({ html, ...page }) => ({
    ...page,
    html: new TextDecoder(page.encoding).decode(html),
    truth: truthIn(join(folder, page.name, 'truth.txt')),
  }));

const truthIn = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Heavier pages of public sets, in UTF-16 code units, are skipped: jsdom would need gigabytes. */
export const MAX_HTML_LENGTH = 1_500_000;

/** Parses a page. Removes style sheets first: jsdom throws on some broken ones, and nothing here needs them. */
export function openPage({ html, url }: Pick<MarkedPage, 'html' | 'url'>): JSDOM {
  const withoutStyles = html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '');
  return new JSDOM(withoutStyles, { url, virtualConsole: new VirtualConsole() });
}
