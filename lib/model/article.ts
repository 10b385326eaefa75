import { unwrapped } from './wrapped-lines';

/** All values of `BlockKind`. */
export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'table',
  'boilerplate',
] as const;

/** Kind of text in a block; scores and summaries weigh each kind differently. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run of `Article.text`: `[start, end)` in UTF-16 code units. Blocks are in order and do not overlap. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

/** An instrument named in the page's markup (quote links, `data-symbol`, JSON-LD, meta tags). */
export interface MarkupHint {
  symbol?: string;
  exchange?: string;
  name?: string;
}

/**
 * One article as read from a page. `text` is the body without the title, its blocks joined by blank lines. Dates are
 * ISO 8601 and `lang` is a BCP 47 tag; what is missing is an empty string.
 */
export interface Article {
  url: string;
  title: string;
  siteName: string;
  byline: string;
  publishedTime: string;
  lang: string;
  text: string;
  blocks: Block[];
  /** True if the page shows only the beginning (a paywall teaser) or the text was too long and was cut. */
  truncated: boolean;
  hints: MarkupHint[];
}

/**
 * An article from plain text, with one block per line, or one per paragraph if the text is hard-wrapped. There line ends
 * become spaces, so that offsets stay those of the given text.
 */
export function articleFromText(text: string, given: Partial<Article> = {}): Article {
  const blocks = paragraphsOf(text);
  return {
    url: '',
    title: '',
    siteName: '',
    byline: '',
    publishedTime: '',
    lang: '',
    truncated: false,
    hints: [],
    ...given,
    text: withoutLineEnds(text, blocks),
    blocks,
  };
}

function withoutLineEnds(text: string, blocks: readonly Block[]): string {
  let from = 0;
  const parts = blocks.map(({ start, end }) => {
    const between = text.slice(from, start);
    from = end;
    return between + text.slice(start, end).replace(/[\r\n]/gu, ' ');
  });
  return parts.join('') + text.slice(from);
}

function paragraphsOf(text: string): Block[] {
  // Blank lines are dropped after the match: a pattern that needs a letter takes quadratic time on them.
  const lines = Array.from(text.matchAll(/[^\r\n]+/gu))
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  return unwrapped(text, lines, (line) => LIST_MARKER.test(line)).map(({ start, end }) => {
    const marker = LIST_MARKER.exec(text.slice(start, end))?.[0].length ?? 0;
    return { start: start + marker, end, kind: marker > 0 ? 'list-item' : 'paragraph' };
  });
}

/** The marker of a list item in plain text: "- ", "• ", "3. ". */
const LIST_MARKER = /^\s*(?:[-*•‣◦–]|\d{1,2}[.)])\s+(?=\S)/u;
