import { setImmediate as nextTask } from 'node:timers/promises';
import { readMetadata } from '@/lib/extract/metadata';
import { openPage } from '../pages/read-pages';
import { type NotedPage, readNotedPages } from './read-pages';

const FIELDS = ['title', 'byline', 'published'] as const;
type Fields = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Prints how often title, authors and date match the reference, and how often they are missing. */
export async function evaluate(clone: string): Promise<void> {
  const read: { page: NotedPage; fields: Fields }[] = [];
  for (const page of readNotedPages(clone)) {
    read.push({ page, fields: fieldsOf(page) });
    // Objects used through weak references are only collected after their task ends.
    await nextTask();
  }
  console.log(`${read.length} pages`);
  for (const field of FIELDS) {
    const noted = read.filter(({ page }) => page[field] !== undefined);
    const count = (test: (found: string, wanted: string) => boolean) =>
      noted.filter(({ page, fields }) => test(plain(fields[field]), plain(page[field]!))).length;
    const [right, missing] = [count((found, wanted) => found === wanted), count((found) => found === '')];
    console.log(`  ${field.padEnd(10)} ${right} of ${noted.length} as noted, ${missing} missing`);
  }
}

function fieldsOf(page: NotedPage): Fields {
  const { window } = openPage(page);
  const { title, byline, publishedTime } = readMetadata(window.document);
  window.close();
  return { title, byline, published: publishedTime };
}

/**
 * Normalizes for comparison: dates without time; texts without case, quotation marks and the words that join names.
 */
const plain = (text: string) =>
  (/^\d{4}-\d\d-\d\dT/u.test(text) ? text.slice(0, 10) : text)
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/,? and /gu, ', ')
    .replace(/\s+/gu, ' ')
    .replace(/^by /u, '')
    .trim();
