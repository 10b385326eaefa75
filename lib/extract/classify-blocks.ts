import type { BlockKind } from '@/lib/model';
import { type BlockView, endsLikeSentence, wordsOf } from './block-view';
import { boilerplateByMarkup, countProse } from './boilerplate-markup';
import { boilerplateByText, isCredit, isDateLine } from './boilerplate-text';
import { reasonsOfBoxes } from './prompt-boxes';
import type { Work } from './slices';

/** A block with its kind, and the `reason` if it is not part of the article. */
export interface ClassifiedBlock {
  block: BlockView;
  kind: BlockKind;
  reason?: string;
}

/** Separates the article's blocks from boilerplate by markup, wording, repetition and position. */
export function* classifyBlocks(blocks: readonly BlockView[], title: string): Work<ClassifiedBlock[]> {
  const prose = countProse(blocks);
  const repeats = yield* findRepeats(blocks, normalize(title));
  const classified: ClassifiedBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    yield;
    classified.push(verdict(block, ownReason(block, prose) ?? repeats[at] ?? lineByLine(block, title)));
  }
  const prompts = reasonsOfBoxes(classified, prose);
  const judged = classified.map((entry, at) => (entry.reason ? entry : verdict(entry.block, prompts[at])));
  return classifyEnds(restoreMisread(judged));
}

function verdict(block: BlockView, reason: string | undefined): ClassifiedBlock {
  if (reason === undefined) return { block, kind: block.kind };
  return { block, kind: reason === 'caption' ? 'caption' : 'boilerplate', reason };
}

/** Average characters per word above which a block is data or an attack, not language. */
const MAX_CHARACTERS_PER_WORD = 200;

function ownReason(block: BlockView, prose: ReturnType<typeof countProse>): string | undefined {
  const { text, words, linked, kind } = block;
  if (kind === 'caption' || isCredit(text, words)) return 'caption';
  if (isDateLine(text, words) || isTimed(block)) return 'date';
  if (linked > 0.8 && words <= 40 && kind !== 'table') return 'only a link';
  if (words === 0) return 'no word';
  if (text.length > MAX_CHARACTERS_PER_WORD * Math.max(1, words)) return 'no language';
  return boilerplateByText(text, words) ?? boilerplateByMarkup(block, prose);
}

/** Whether a line begins with a marked time, and is no sentence: "9:05 a.m. ET Jane Doe". */
const isTimed = ({ text, words, parent }: BlockView): boolean =>
  words <= MAX_TIMED_WORDS && !endsLikeSentence(text) && parent.closest('time') !== null;
const MAX_TIMED_WORDS = 12;

/** On pages that separate paragraphs by line breaks, headline, byline and date are one block: each line is tested. */
function lineByLine({ text }: BlockView, title: string): string | undefined {
  const lines = text.length <= MAX_HEAD_CHARACTERS ? text.split('\n') : [];
  const isBeside = (line: string) => reasonOfLine(line) ?? titleAgain(normalize(line), normalize(title));
  return lines.length > 1 && lines.every(isBeside) ? 'headline and byline' : undefined;
}

const MAX_HEAD_CHARACTERS = 600;

function reasonOfLine(line: string): string | undefined {
  const words = wordsOf(line).length;
  return isDateLine(line, words) ? 'date' : boilerplateByText(line, words);
}

/** If less than this share of the running text is kept, a name in the markup was misread. */
const MIN_SHARE_LEFT = 0.2;
/**
 * Reasons that can be misread: some pages put each paragraph into a box with such a name. Not subscription or consent
 * prompts, which can really fill a page.
 */
const BOX_REASONS = new Set(
  'caption ad ads widget gallery slideshow carousel lightbox modal player metadata jump callout teaser'.split(
    ' ',
  ),
);
/**
 * Comments can be longer than the article, so they are taken for it only if fewer than `MIN_WORDS_LEFT` words are kept.
 */
const COMMENT_REASONS = new Set(['comment', 'comments']);
const MIN_WORDS_LEFT = 40;

/** Restores the blocks of a reason that excluded nearly all of the text, such as an article set in `caption`s. */
function restoreMisread(classified: readonly ClassifiedBlock[]): readonly ClassifiedBlock[] {
  const words = wordsByReason(classified);
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  const kept = words.get(undefined) ?? 0;
  const [name = ''] = [...words].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const isMisread = COMMENT_REASONS.has(name)
    ? kept < MIN_WORDS_LEFT
    : BOX_REASONS.has(name) && kept < MIN_SHARE_LEFT * all;
  if (!isMisread) return classified;
  return classified.map((entry) => (entry.reason === name ? verdict(entry.block, undefined) : entry));
}

/** Words of running text by reason for exclusion; `undefined` holds those that are kept. */
function wordsByReason(classified: readonly ClassifiedBlock[]): Map<string | undefined, number> {
  const words = new Map<string | undefined, number>([[undefined, 0]]);
  for (const { block, reason } of classified)
    if (block.isProse) words.set(reason, (words.get(reason) ?? 0) + block.words);
  return words;
}

/** A text in lower case without punctuation, for comparisons. */
export const normalize = (text: string) =>
  wordsOf(text.toLowerCase())
    .join(' ')
    .replace(/['’.,]/g, ' ');

/** For each block whether it repeats another block or the title, as a reason; `undefined` if it does not. */
function* findRepeats(blocks: readonly BlockView[], title: string): Work<(string | undefined)[]> {
  const texts: string[] = [];
  const counts = new Map<string, number>();
  for (const block of blocks) {
    yield;
    const text = normalize(block.text);
    texts.push(text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return texts.map((text, at) => {
    const isAgain = seen.has(text);
    seen.add(text);
    return repetition(blocks[at]!, counts.get(text)!, isAgain) ?? titleAgain(text, title);
  });
}

/**
 * Short texts that occur three times are labels; a sentence that occurs again is a pull quote or a copy for small
 * screens.
 */
function repetition({ words, kind }: BlockView, count: number, isAgain: boolean): string | undefined {
  if (kind === 'table') return undefined;
  return (count >= 3 && words <= 6) || (isAgain && words >= 4) ? 'repeated' : undefined;
}

const titleAgain = (text: string, title: string) => (text !== '' && text === title ? 'the title' : undefined);

/**
 * Marks as labels the short lines before the first and after the last prose block, and headings at the end; also marks
 * the author note.
 */
function classifyEnds(classified: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  const isText = ({ block, reason }: ClassifiedBlock) => reason === undefined && block.isProse;
  const first = classified.findIndex(isText);
  const last = classified.findLastIndex(isText);
  if (first < 0) return [...classified];
  return classified.map((entry, at) => {
    if (at === last && isAboutAuthor(entry.block)) return verdict(entry.block, 'author');
    const outside = at < first || at > last;
    return outside && entry.reason === undefined && isLabel(entry.block, at > last)
      ? verdict(entry.block, 'label')
      : entry;
  });
}

const isLabel = ({ text, words, kind, linked }: BlockView, isTail: boolean) =>
  (kind === 'paragraph' && words <= 12 && !endsLikeSentence(text)) ||
  (isTail && kind === 'heading') ||
  (isTail && words <= 12 && linked > 0.5);

/** Tested at the end only: between paragraphs, such a sentence describes a person in the article. */
const isAboutAuthor = ({ text, words }: BlockView) => words <= MAX_AUTHOR_WORDS && AUTHOR.test(text);
const MAX_AUTHOR_WORDS = 50;
const AUTHOR =
  /^(?:\S+ ){1,4}is (?:a|an|the|our) (?:[\w’'-]+ ){0,6}(?:writer|reporter|columnist|correspondent|journalist|contributor|editor)\b/;
