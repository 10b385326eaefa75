import { performance } from 'node:perf_hooks';
import { extractArticle, gate, readabilityAlone } from '@/lib/extract';
import { type MarkedPage, openPage, readMarkedPages } from './read-pages';
import { formatScores, type Match, matchTexts } from './shingles';

interface Result {
  page: MarkedPage;
  /** Verdict of the gate and the extractor: `article`, or the reason for the refusal. */
  verdict: string;
  ours: Match | undefined;
  alone: Match | undefined;
  milliseconds: number;
}

/**
 * Prints the quality of extracted article texts, ours against Readability alone, and which pages are classified as
 * articles.
 */
export async function evaluate(dataDir: string): Promise<void> {
  const results = readMarkedPages(dataDir).map(evaluatePage);
  for (const result of results) console.log(rowOf(result));
  const judged = results.filter(({ page }) => page.isArticle && page.truth !== undefined);
  console.log(`\n${judged.length} articles with a marked text`);
  console.log(`  ours         ${formatScores(judged.map(({ ours }) => ours ?? MISSED))}`);
  console.log(`  Readability  ${formatScores(judged.map(({ alone }) => alone ?? MISSED))}`);
  printRecognition(results);
}

/** An article that was refused: all of its text is missed. */
const MISSED: Match = { hits: 0, false: 0, missed: 1 };

function evaluatePage(page: MarkedPage): Result {
  const { document } = openPage(page).window;
  const started = performance.now();
  const verdict = gate(document);
  const extracted = extractArticle(document);
  const milliseconds = performance.now() - started;
  const refusal = [verdict, extracted].find((outcome) => !outcome.ok);
  const compare = (text: string | undefined) =>
    page.truth !== undefined && text !== undefined ? matchTexts(page.truth, text) : undefined;
  return {
    page,
    verdict: refusal && !refusal.ok ? `${refusal.reason} ${refusal.detail ?? ''}` : 'article',
    ours: compare(extracted.ok ? extracted.value.article.text : undefined),
    alone: compare(readabilityAlone(openPage(page).window.document)),
    milliseconds,
  };
}

function rowOf({ page, verdict, ours, alone, milliseconds }: Result): string {
  const pair = (match: Match | undefined) =>
    match && page.isArticle ? formatScores([match]) : ' '.repeat(29);
  const kind = page.isArticle ? 'article' : 'other  ';
  return `${page.name.padEnd(18)} ${kind} ${pair(ours)} | ${pair(alone)} ${milliseconds.toFixed(0).padStart(5)} ms  ${verdict}`;
}

function printRecognition(results: readonly Result[]): void {
  const share = (isArticle: boolean, accepted: boolean) => {
    const group = results.filter(({ page }) => page.isArticle === isArticle);
    const hits = group.filter(({ verdict }) => (verdict === 'article') === accepted);
    return `${hits.length} of ${group.length}`;
  };
  console.log(`articles recognized ${share(true, true)}; other pages refused ${share(false, false)}`);
}
