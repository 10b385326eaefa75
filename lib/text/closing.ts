import type { Block, BlockKind } from '@/lib/model';
import { isPageLine } from './page-lines';

/** Headings of the sections that close press releases and articles: legal disclaimers, contacts. */
const CLOSING_HEADING =
  /^(?:(?:cautionary |safe harbor |special |important )?(?:(?:note|notice|statement|language|information|disclaimer|disclosure)s? )?(?:(?:regarding|concerning|about|on|under) )?forward[- ]looking (?:statements?|information)|safe harbor|disclaimers?$|(?:analyst['’]s )?disclosures?$|(?:(?:media|investor|press|company|public|relations|and|&|\/) ){0,4}contacts?(?: information| us)?:?$)/iu;

/** `About Acme Corp.`; not a heading of the article itself, such as `About the new phone` or `About That Leak`. */
const ABOUT =
  /^(?:About|ABOUT)(?: (?:the|The|THE|and|of|&|for))?(?: (?!(?:That|This|Those|These|Time|Last|Half|One|What|How|Why|When)\b)[\p{Lu}\d][^\s]*(?: (?:and|of|&|for|the))?){1,7}$/u;

/** Most words of a heading. */
const HEADING_WORDS = 12;
/** Only this many characters of a block are tested, in UTF-16 code units. */
const MAX_CHARACTERS = 1000;
/** Closing sections begin at this block at the earliest; a heading before it belongs to the article. */
const FIRST_CLOSING = 2;

/** Paragraphs whose wording shows that they are not part of the article: disclaimers, disclosures, offers. */
const CLOSING_BLOCKS: readonly RegExp[] = [
  /^(?:(?:this|the) (?:press |news |earnings )?(?:release|communication|announcement|presentation)|certain (?:of the )?(?:statements|matters|information)|some (?:of the )?statements|(?:all )?statements (?:in|other|contained|made|that)|except for|forward[- ]looking|words such as|any forward[- ]looking).*\bforward[- ]looking (?:statements?|information)\b/isu,
  /^(?:analyst['’]s |full |general )?disclos(?:ures?|aimer):/iu,
  /^(?:the )?motley fool\b.*\b(?:contributor|positions?|recommends?|recommended|owns)\b|\b(?:has|have|holds?) (?:no )?positions? in (?:any of the (?:stocks|shares|companies|securities)|and recommends?)|\bdisclosure policy\b/iu,
  /^(?:should you (?:invest|buy)\b.*\bright now\?|before you buy (?:stock|shares)|before you buy .{2,40}(?:stock|shares), consider)|\bstock advisor (?:analyst|returns|service|provides)/iu,
  /^this article (?:by \p{L}.{0,30} )?is general in nature|^have feedback on this article\b|^want the latest recommendations from\b|\bdoes not provide (?:investment|financial) advice\b|\b(?:not intended|should not be (?:construed|considered|taken)|does not constitute|nor constitute) (?:as |to be |an? )?(?:investment|financial|legal) advice\b/iu,
  /^the views and opinions expressed herein\b|^attorney advertising\b|\bprior results do not guarantee\b/iu,
  /^[^.]{2,60}\b(?:LLP|LLC|P\.?C\.?|law firm|law offices?)\b[^.]{0,120}\b(?:with offices in|acknowledged|recognised|recognized|premier|leading) /iu,
];

/**
 * The kind of each block. Blocks that close a press release or article (`About Acme`, legal disclaimers, disclosures,
 * offers, author notes) or link to other stories become `boilerplate`, as they repeat under every text.
 */
export function kindsOf(text: string, blocks: readonly Block[]): BlockKind[] {
  const lines = blocks.map(({ start, end, kind }) => {
    const line = text.slice(start, Math.min(end, start + MAX_CHARACTERS)).trim();
    const isClosingText = CLOSING_BLOCKS.some((wording) => wording.test(line));
    return { line, kind, isClosingText, isHeading: isHeading(line, kind) };
  });
  const news = endOfNews(lines);
  let isClosing = false;
  return lines.map(({ line, kind, isClosingText, isHeading }, at) => {
    if (isHeading)
      isClosing = at >= FIRST_CLOSING && (CLOSING_HEADING.test(line) || (ABOUT.test(line) && at >= news));
    const isBoilerplate = isClosing || isClosingText || isPageLine(line, lines.length - at);
    return isBoilerplate ? 'boilerplate' : kind;
  });
}

interface Line {
  line: string;
  isClosingText: boolean;
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
  if (
    lines.some(
      ({ line, isClosingText, isHeading }) => isClosingText || (isHeading && CLOSING_HEADING.test(line)),
    )
  )
    return 0;
  const prose: number[] = [];
  let isOwn = false;
  lines.forEach(({ line, isHeading }, at) => {
    if (isHeading) isOwn = !ABOUT.test(line) && !RELATED_HEADING.test(line);
    else if (isOwn && line.split(/\s+/u, PROSE_WORDS).length === PROSE_WORDS) prose.push(at);
  });
  return prose.at(-MIN_PARAGRAPHS_AFTER) ?? 0;
}

/** Marked up as a heading, or a short line that is not a sentence, a `label: value` entry, a number or an address. */
const isHeading = (line: string, kind: BlockKind): boolean =>
  kind === 'heading' ||
  ABOUT.test(line) ||
  (kind === 'paragraph' &&
    !/[.!?…;,]["'”’)]?$|\S:\s\S|[@\d]/u.test(line) &&
    line.split(/\s+/u).length <= HEADING_WORDS);
