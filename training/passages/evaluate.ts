import { setImmediate as nextTask } from 'node:timers/promises';
import { extractArticle, readabilityAlone } from '@/lib/extract';
import { openPage } from '../pages/read-pages';
import { formatScores, type Match } from '../pages/shingles';
import { type MarkedPage, readMarkedPages } from './read-pages';

interface Result {
  isEnglish: boolean;
  /** Counted in passages. */
  ours: Match;
  alone: Match;
}

/** Prints how many marked passages are rightly inside or outside the article's text, ours and Readability's. */
export async function evaluate(dataDir: string): Promise<void> {
  const results: Result[] = [];
  for (const page of readMarkedPages(dataDir)) {
    results.push(evaluatePage(page));
    // Objects used through weak references are only collected after their task ends.
    await nextTask();
  }
  print('all pages', results);
  print(
    'pages that say they are English',
    results.filter(({ isEnglish }) => isEnglish),
  );
}

function evaluatePage(page: MarkedPage): Result {
  const [ours, alone] = [textsOf(page, ourText), textsOf(page, readabilityAlone)];
  return {
    isEnglish: ours.lang.startsWith('en'),
    ours: count(page, ours.text),
    alone: count(page, alone.text),
  };
}

/** Closes each page, since a thousand open ones would not fit into memory. */
function textsOf(page: MarkedPage, read: (document: Document) => string): { text: string; lang: string } {
  const { window } = openPage(page);
  const lang = (window.document.documentElement?.lang ?? '').toLowerCase();
  const text = read(window.document);
  window.close();
  return { text, lang };
}

function ourText(document: Document): string {
  const outcome = extractArticle(document);
  return outcome.ok ? outcome.value.article.text : '';
}

function count({ wanted, unwanted }: MarkedPage, text: string): Match {
  const plain = withSingleSpaces(text);
  const held = (passages: string[]) =>
    passages.filter((passage) => plain.includes(withSingleSpaces(passage))).length;
  const hits = held(wanted);
  return { hits, false: held(unwanted), missed: wanted.length - hits };
}

/** Normalizes spaces: line breaks count as spaces, and soft hyphens are removed. */
const withSingleSpaces = (text: string) =>
  text
    .replace(/\u{ad}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function print(name: string, results: readonly Result[]): void {
  console.log(`${results.length} ${name}`);
  console.log(`  ours         ${formatScores(results.map(({ ours }) => ours))}`);
  console.log(`  Readability  ${formatScores(results.map(({ alone }) => alone))}`);
}
