import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_HTML_LENGTH } from '../pages/read-pages';

/** A saved page, with passages that belong to its article, and others that do not. */
export interface MarkedPage {
  url: string;
  html: string;
  wanted: string[];
  unwanted: string[];
}

/** A page in the list: passages that belong `with` or `without` the article. */
interface Entry {
  file: string;
  with: string[];
  without: string[];
}

/**
 * Reads the folder `tests` of https://github.com/adbar/trafilatura: `evaldata.json`, and about a thousand pages of all
 * kinds in `eval` and `cache`, most of them German.
 * @throws if the folder is missing
 */
export function* readMarkedPages(tests: string): Generator<MarkedPage> {
  const entries: Record<string, Entry> = JSON.parse(readFileSync(join(tests, 'evaldata.json'), 'utf8'));
  for (const [address, { file, with: wanted, without: unwanted }] of Object.entries(entries)) {
    const path = ['eval', 'cache'].map((folder) => join(tests, folder, file)).find(existsSync);
    const html = path && readFileSync(path, 'utf8');
    if (html && html.length <= MAX_HTML_LENGTH) yield { url: addressOf(address), html, wanted, unwanted };
  }
}

/** Some of the list's addresses are file names. */
const addressOf = (address: string) =>
  /^https?:\/\/[\w-]+\.[^:]+$/u.test(address) ? address : 'https://page.example/article';
