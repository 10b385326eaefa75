import type { BlockKind, Document, DocumentSentence, SentenceScore } from '@/lib/model';
import { datelineLength } from './dateline';
import { contentWords, wordCount } from './words';

/** A sentence that may stand in a summary. */
export interface Candidate {
  sentence: DocumentSentence;
  /** The sentence without its dateline: still a slice of the article. */
  text: string;
  /** Where `text` starts in the body text. */
  start: number;
  words: number;
  content: string[];
}

const SHORTEST = 5;
const LONGEST = 90;

/** Fewer sentences of prose than this, and the items of lists are read as well. */
const ENOUGH_PROSE = 3;

/** Whole sentences in reading order: no titles, captions, tables, fragments or page furniture. */
export function candidatesOf(document: Document, scores: readonly SentenceScore[]): Candidate[] {
  const prose = candidatesAmong(document, scores, PROSE);
  return prose.length >= ENOUGH_PROSE ? prose : candidatesAmong(document, scores, PROSE_AND_LISTS);
}

const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote']);
const PROSE_AND_LISTS: ReadonlySet<BlockKind> = new Set<BlockKind>([...PROSE, 'list-item']);

function candidatesAmong(
  { sentences }: Document,
  scores: readonly SentenceScore[],
  kinds: ReadonlySet<BlockKind>,
): Candidate[] {
  return sentences
    .filter(({ part, kind, text }) => part === 'body' && kinds.has(kind) && endsSentence(text))
    .filter((sentence) => !isFurniture(sentence, scores[sentence.index]))
    .map(toCandidate)
    .filter(({ words }) => words >= SHORTEST && words <= LONGEST);
}

function toCandidate(sentence: DocumentSentence): Candidate {
  const start = sentence.start + datelineLength(sentence.text);
  const tokens = sentence.tokens.filter((token) => token.start >= start);
  const text = sentence.text.slice(start - sentence.start);
  return { sentence, text, start, words: wordCount(tokens), content: contentWords(tokens) };
}

const endsSentence = (text: string) => /[.!?…]['"’”)\]]{0,3}$/u.test(text);

const FURNITURE =
  /^(?:scroll down|click here|read more|watch:|photos?:|related:|see also|advertisement|updated?:|copyright)|\b(?:contributed to this (?:report|story)|all rights reserved|sign up (?:for|to)|subscribe to|newsletter|follow (?:us|him|her|them) on|(?:reporting|editing|additional reporting) by|read the full|terms of (?:use|service)|for confidential support|did not (?:immediately )?respond to)\b/iu;

/** A speaker ("Operator: ...", "Q: ..."), or the time of a live blog's entry ("10:45 GMT ..."). */
const LABELLED =
  /^(?:(?:q|a|operator|question|answer|moderator|interviewer|host)\s?[:.]\s|\d{1,2}[:.]\d{2}\s?(?:am|pm|gmt|bst|et|est|edt|utc)?\b)/iu;

function isFurniture({ text }: DocumentSentence, score: SentenceScore | undefined): boolean {
  const { skipped } = score ?? {};
  if (skipped !== undefined && skipped !== 'excluded') return true;
  return FURNITURE.test(text) || LABELLED.test(text) || /^[([].*[)\]]$/u.test(text);
}
