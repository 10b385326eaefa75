import type { Article, Block, BlockKind, Document, DocumentSentence, Span } from '@/lib/model';
import { missedEnds, splitsName } from './abbreviations';
import { kindsOf } from './closing';
import { createSentencer, type Sentencer } from './sentencer';
import { isBusinessNews } from './subject';
import { tokenize } from './tokenize';

/** Cuts an article into sentences with tokens. */
export interface Segmenter {
  segment(article: Article): Document;
}

/** Longer blocks are first cut at line ends or spaces: the sentencer's time grows faster than the block. */
const MAX_BLOCK_CHARS = 20_000;

/** Longer words are cut too, for the same reason; no real word or address is this long. */
const LONG_WORD = /(?<!\S)\S{400}/u;

/** 1.5 times what an article of 55,000 words has. Each sentence takes the background about 0.1 ms. */
export const MAX_SENTENCES = 5_000;

/** Loads the language model (about 15 ms, once) and returns the segmenter. */
export function createSegmenter(): Segmenter {
  const sentencer = createSentencer();
  return { segment: (article) => segmentArticle(article, sentencer) };
}

function segmentArticle({ title, text, blocks, publishedTime }: Article, sentencer: Sentencer): Document {
  const sentences: DocumentSentence[] = [];
  if (title.trim() !== '') sentences.push(titleSentence(title));
  const kinds = kindsOf(text, blocks);
  let cut = false;
  for (const { span, number } of eachSpan(text, blocks, sentencer)) {
    cut = sentences.length === MAX_SENTENCES;
    if (cut) break;
    const kind = kinds[number]!;
    sentences.push(bodySentence(text, span, { kind, number }, sentences.length));
  }
  const isBusiness = isBusinessNews(sentences);
  return { title, text, blocks, sentences, ...yearOf(publishedTime), isBusiness, ...(cut && { cut }) };
}

function yearOf(publishedTime: string): Pick<Document, 'year'> {
  const year = new Date(publishedTime).getUTCFullYear();
  return Number.isNaN(year) ? {} : { year };
}

/** Lazy, so that nothing beyond `MAX_SENTENCES` is segmented. */
function* eachSpan(text: string, blocks: readonly Block[], sentencer: Sentencer) {
  for (const [number, block] of blocks.entries())
    for (const piece of pieces(text, block))
      for (const span of splitAtMissedEnds(text, joinSplitNames(text, locate(text, piece, sentencer))))
        yield { span, number };
}

function titleSentence(title: string): DocumentSentence {
  const span = { start: 0, end: title.length };
  const tokens = tokenize(title);
  return { part: 'title', index: 0, ...span, source: title, text: title, kind: 'heading', block: -1, tokens };
}

function bodySentence(
  source: string,
  { start, end }: Span,
  { kind, number }: { kind: BlockKind; number: number },
  index: number,
): DocumentSentence {
  const text = source.slice(start, end);
  return {
    part: 'body',
    index,
    start,
    end,
    source,
    text,
    kind,
    block: number,
    tokens: tokenize(text, start),
  };
}

function pieces(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end);
    spans.push({ start: from, end: to });
    from = to;
  }
  return spans;
}

function pieceEnd(text: string, from: number, end: number): number {
  const to = from + MAX_BLOCK_CHARS >= end ? end : breakBefore(text, from, from + MAX_BLOCK_CHARS);
  const word = LONG_WORD.exec(text.slice(from, to));
  return word ? from + word.index + word[0].length : to;
}

function breakBefore(text: string, from: number, to: number): number {
  // Search this piece only: `lastIndexOf` on a text without spaces would run back to its beginning each time.
  const piece = text.slice(from, to + 1);
  const space = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf(' '));
  return space > 0 ? from + space : to;
}

/** Finds the offsets of the sentences: the sentencer returns only their text. */
function locate(text: string, { start, end }: Span, sentencer: Sentencer): Span[] {
  const spans: Span[] = [];
  let cursor = start;
  for (const sentence of sentencer(text.slice(start, end))) {
    const trimmed = sentence.trim();
    const at = text.indexOf(trimmed, cursor);
    if (trimmed === '' || at < 0 || at + trimmed.length > end) continue;
    spans.push({ start: at, end: at + trimmed.length });
    cursor = at + trimmed.length;
  }
  return spans;
}

/** Characters examined on each side of a boundary: the length of a long name. */
const NAME_CHARS = 80;

/** "BRK.|B", "7203.|T", "Amazon.|com": a new sentence would begin with a space or a whole capitalized word. */
const isSymbolEnd = (before: string, after: string): boolean =>
  /[\p{L}\d]\.$/u.test(before) && /^(?:\p{Ll}|\d|\p{Lu}{1,2}(?!\p{L}))/u.test(after);

/** Joins sentences that the sentencer split inside a name: "(META.|O)", "Yahoo!| rose", "Warner Bros.| Discovery". */
function joinSplitNames(text: string, spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && isCutInside(text, last, span)) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

function isCutInside(text: string, last: Span, next: Span): boolean {
  const gap = text.slice(last.end, next.start);
  if (gap.includes('\n')) return false;
  const before = text.slice(Math.max(last.start, last.end - NAME_CHARS), last.end);
  const after = text.slice(next.start, next.start + NAME_CHARS);
  const glued = gap === '' && (/\([^)]{0,19}\.$/u.test(before) || isSymbolEnd(before, after));
  const named = before.endsWith('!') && /^\p{Ll}/u.test(after);
  return glued || named || (gap !== '' && splitsName(before, after));
}

/** Splits sentences at boundaries that the sentencer missed: "bought by Acme Inc.| Shares fell". */
function splitAtMissedEnds(text: string, spans: Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const cuts = missedEnds(text.slice(start, end)).map((cut) => start + cut);
    return [...cuts, end].map((to, i) => ({ start: i === 0 ? start : cuts[i - 1]! + 1, end: to }));
  });
}
