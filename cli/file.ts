import { readFileSync } from 'node:fs';
import { MIN_WORDS } from '@/lib/engine';
import { type Article, articleFromText, messageOf, type Refusal } from '@/lib/model';
import { loadEngine } from './engine';
import { prettyAnalysis } from './pretty';
import { UsageError } from './usage-error';

interface FileOptions {
  url: string;
  /** Add the article's body text to the result. */
  text: boolean;
  /** Plain text for people instead of JSON. */
  pretty: boolean;
}

/** The error line for each refusal. */
const REASONS: Readonly<Record<Refusal, string>> = {
  'not-article': 'not an article',
  'no-text': 'no text',
  'too-short': 'not enough text',
  'not-english': 'not English',
  'too-large': 'too large',
  paywall: 'only a teaser: the article is behind a paywall',
  'blocked-page': 'the site answered with a block, consent or error page',
  'unsupported-page': 'not a page that can be read',
  'no-permission': 'no permission',
  'private-host': 'a private host',
  paused: 'paused',
  'site-off': 'switched off for this site',
  failed: 'failed',
};

/**
 * Analyzes a page, a text, or standard input (as HTML if it begins like HTML).
 * @returns JSON, or plain text with `pretty`
 * @throws UsageError with a one-line reason if there is nothing to analyze
 */
export async function analyzeFile(file: string, { url, text, pretty }: FileOptions): Promise<string> {
  const source = readSource(file);
  const isPage = isHtml(file, source);
  const article = isPage ? await pageArticle(source, url) : articleFromText(decode(source), { url });
  const outcome = loadEngine().analyze(article, { minWords: isPage ? MIN_WORDS.page : MIN_WORDS.selection });
  if (!outcome.ok) throw refusal(outcome.reason, outcome.detail);
  const analysis = outcome.value;
  if (text) analysis.article.text = article.text;
  return pretty ? prettyAnalysis(analysis) : `${JSON.stringify(analysis)}\n`;
}

function readSource(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${messageOf(error)}`);
  }
}

const isHtml = (file: string, source: Buffer): boolean =>
  /\.x?html?$/iu.test(file) ||
  (file === '-' && /^\s*<(!doctype|html|\?xml)/iu.test(source.toString('latin1', 0, 500)));

const decode = (source: Buffer): string => new TextDecoder('utf-8').decode(source);

async function pageArticle(source: Buffer, url: string): Promise<Article> {
  // Loading a DOM takes a second: only for HTML.
  const { articleFromHtml } = await import('./html');
  const outcome = await articleFromHtml(source, url);
  if (!outcome.ok) throw refusal(outcome.reason, outcome.detail);
  return outcome.value;
}

const refusal = (reason: Refusal, detail: string | undefined): UsageError =>
  new UsageError(
    detail === undefined ? REASONS[reason] : `${REASONS[reason]}: ${detail.replace(/\s+/gu, ' ')}`,
  );
