import type { Block, BlockKind } from '@/lib/model';
import { isClosingHeading, isClosingText } from './closing-wording';
import { isPageLine } from './page-lines';

/** `About Acme Corp.`; not a heading of the article itself, such as `About the new phone` or `About That Leak`. */
const ABOUT =
  /^(?:About|ABOUT)(?: (?:the|The|THE|and|of|&|for))?(?: (?!(?:That|This|Those|These|Time|Last|Half|One|What|How|Why|When)\b)[\p{Lu}\d][^\s]*(?: (?:and|of|&|for|the))?){1,7}$/u;

/** Most words of a heading. */
const HEADING_WORDS = 12;
/** Only this many characters of a block are tested, in UTF-16 code units. */
const MAX_CHARACTERS = 1000;
/** Closing sections begin at this block at the earliest; a heading before it belongs to the article. */
const FIRST_CLOSING = 2;

/**
 * The kind of each block. Blocks that close a press release or article (`About Acme`, legal disclaimers, disclosures,
 * offers, author notes) or link to other stories become `boilerplate`, as they repeat under every text.
 */
export function kindsOf(text: string, blocks: readonly Block[]): BlockKind[] {
  const lines = blocks.map(({ start, end, kind }) => {
    const line = text.slice(start, Math.min(end, start + MAX_CHARACTERS)).trim();
    return { line, kind, isLegal: isClosingText(line), isHeading: isHeading(line, kind) };
  });
  const news = endOfNews(lines);
  let isClosing = false;
  return lines.map(({ line, kind, isLegal, isHeading }, at) => {
    if (isHeading && at >= FIRST_CLOSING)
      isClosing =
        isClosingHeading(line) || (ABOUT.test(line) && at >= news) || (isClosing && !hasText(lines, at));
    const isBoilerplate = isClosing || isLegal || isPageLine(line, lines.length - at);
    return isBoilerplate ? 'boilerplate' : kind;
  });
}

interface Line {
  line: string;
  /** Whether its wording alone makes it boilerplate. */
  isLegal: boolean;
  isHeading: boolean;
}

/** Fewest words of a paragraph that counts as prose. */
const PROSE_WORDS = 12;
/** Headings of lists of other stories below an article. */
const RELATED_HEADING =
  /^(?:related|recommended|trending|popular|latest|up next|read (?:more|next|also)|more (?:from|on|news|stories|articles)|most (?:read|popular|viewed)|you (?:may|might) also|editor['’]?s['’]? picks?)\b/iu;
/** `About Acme` is a chapter of the article if at least this many prose paragraphs follow it under other headings. */
const MIN_PARAGRAPHS_AFTER = 2;

/**
 * Index of the first block at which an `About Acme` heading closes the text; before it, such a heading is a chapter, as
 * the article continues under other headings. 0 for texts with legal closings: a press release has no such chapters.
 */
function endOfNews(lines: readonly Line[]): number {
  if (lines.some(({ line, isLegal, isHeading }) => isLegal || (isHeading && isClosingHeading(line))))
    return 0;
  const prose: number[] = [];
  let isOwn = false;
  lines.forEach(({ line, isHeading }, at) => {
    if (isHeading) isOwn = !ABOUT.test(line) && !RELATED_HEADING.test(line);
    else if (isOwn && line.split(/\s+/u, PROSE_WORDS).length === PROSE_WORDS) prose.push(at);
  });
  return prose.at(-MIN_PARAGRAPHS_AFTER) ?? 0;
}

/**
 * Whether a sentence follows a heading. Otherwise it is a label in a closing section: the name of a person or an office
 * above an address, the title of a table.
 */
function hasText(lines: readonly Line[], heading: number): boolean {
  const next = lines.slice(heading + 1).find(({ isHeading }) => !isHeading);
  return next !== undefined && /\s\S+\s.*[.!?…:;]["'”’)]*$/su.test(next.line);
}

/** Marked up as a heading, or a short line that is not a sentence, a `label: value` entry, a number or an address. */
const isHeading = (line: string, kind: BlockKind): boolean =>
  kind === 'heading' ||
  ABOUT.test(line) ||
  (kind === 'paragraph' &&
    !/[.!?…;,]["'”’)]?$|\S:\s\S|[@\d]/u.test(line) &&
    line.split(/\s+/u).length <= HEADING_WORDS);
