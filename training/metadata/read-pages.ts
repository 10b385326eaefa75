import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_HTML_LENGTH } from '../pages/read-pages';

/** A saved page and its reference metadata; `undefined` where the reference has none. */
export interface NotedPage {
  url: string;
  html: string;
  title: string | undefined;
  byline: string | undefined;
  /** ISO 8601. */
  published: string | undefined;
}

/** Reads a clone of https://github.com/postlight/parser: one page per site with its expected metadata. */
export function* readNotedPages(clone: string): Generator<NotedPage> {
  const sites = join(clone, 'src/extractors/custom');
  for (const site of readdirSync(sites)) {
    const file = join(sites, site, 'index.test.js');
    const page = existsSync(file) && readPage(clone, readFileSync(file, 'utf8'));
    if (page && page.html.length <= MAX_HTML_LENGTH) yield page;
  }
}

function readPage(clone: string, test: string): NotedPage | undefined {
  const fixture = test.match(/readFileSync\(\s*'\.\/(fixtures\/[^']+)/u)?.[1];
  const url = test.match(/\burl =\s*'([^']+)/u)?.[1];
  if (!fixture || !url || !existsSync(join(clone, fixture))) return undefined;
  const noted = (name: string) => notedIn(test, name);
  const html = withMetaTags(readFileSync(join(clone, fixture), 'utf8'));
  return { url, html, title: noted('title'), byline: noted('author'), published: noted('date_published') };
}

/** The string that a test's `assert.equal` compares a field with. */
function notedIn(test: string, name: string): string | undefined {
  const literal = new RegExp(
    String.raw`assert\.equal\(\s*${name},\s*(['"\x60])((?:(?!\1)[^\\]|\\.)*)\1`,
    'u',
  ).exec(test);
  return literal?.[2]?.replace(/\\(.)/gu, '$1');
}

/** Undoes how the pages were saved: with `value` for `content`, `name` for `property`, and without scripts. */
const withMetaTags = (html: string) =>
  html.replace(/<meta\b[^>]*>/gu, (tag) =>
    tag.replace(/\svalue=/u, ' content=').replace(/\sname=(?="(?:og|article):)/u, ' property='),
  );
