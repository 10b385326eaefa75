/** All kinds of blocks. */
export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'table',
  'boilerplate',
] as const;

/** What kind of text a block is; scores and summaries give each kind its own weight. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run of `Article.text`: `[start, end)` in UTF-16 code units. Blocks are in order and do not overlap. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

/** An instrument that the page's own markup names (quote links, `data-symbol`, JSON-LD, meta tags). */
export interface MarkupHint {
  symbol?: string;
  exchange?: string;
  name?: string;
}

/**
 * One article as read from a page. `text` is the body alone, blocks joined by blank lines; the title is apart from
 * it. Dates are ISO 8601 or empty, `lang` is a BCP 47 tag or empty, missing texts are empty strings.
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
  /** True where the page shows only the beginning (a paywall teaser) or we cut a very long text. */
  truncated: boolean;
  hints: MarkupHint[];
}

/** An article of plain text: a block for each paragraph (separated by blank lines, or by lines where none are). */
export function articleFromText(text: string, given: Partial<Article> = {}): Article {
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
    text,
    blocks: paragraphsOf(text),
  };
}

function paragraphsOf(text: string): Block[] {
  const lines = Array.from(text.matchAll(/[^\r\n]+/gu)).filter(([line]) => /\S/u.test(line));
  return lines.map((line) => {
    const marker = LIST_MARKER.exec(line[0])?.[0].length ?? 0;
    const end = line.index + line[0].length;
    return { start: line.index + marker, end, kind: marker > 0 ? 'list-item' : 'paragraph' };
  });
}

/** "- ", "• ", "3. ": what marks an item of a list in plain text. */
const LIST_MARKER = /^\s*(?:[-*•‣◦–]|\d{1,2}[.)])\s+(?=\S)/u;
