import type { Document, DocumentSentence, SentenceScore } from '@/lib/model';
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

/** Whole sentences of prose, in reading order: no titles, captions, lists, fragments or page furniture. */
export function candidatesOf(document: Document, scores: readonly SentenceScore[]): Candidate[] {
  return document.sentences
    .filter((sentence) => isProse(sentence) && !isFurniture(sentence, scores[sentence.index]))
    .map(toCandidate)
    .filter(({ words }) => words >= SHORTEST && words <= LONGEST);
}

function toCandidate(sentence: DocumentSentence): Candidate {
  const start = sentence.start + datelineLength(sentence.text);
  const tokens = sentence.tokens.filter((token) => token.start >= start);
  const text = sentence.text.slice(start - sentence.start);
  return { sentence, text, start, words: wordCount(tokens), content: contentWords(tokens) };
}

function isProse({ part, kind, text }: DocumentSentence): boolean {
  return part === 'body' && (kind === 'paragraph' || kind === 'quote') && endsSentence(text);
}

const endsSentence = (text: string) => /[.!?…]['"’”)\]]{0,3}$/u.test(text);

const FURNITURE =
  /^(?:scroll down|click here|read more|watch:|photos?:|related:|see also|advertisement|updated?:|by [A-Z]|copyright)|\b(?:contributed to this (?:report|story)|all rights reserved|sign up (?:for|to)|subscribe to|newsletter|follow (?:us|him|her|them) on|(?:reporting|editing|additional reporting) by|read the full|terms of (?:use|service)|for confidential support|did not (?:immediately )?respond to)\b/iu;

function isFurniture({ text }: DocumentSentence, score: SentenceScore | undefined): boolean {
  const { skipped } = score ?? {};
  if (skipped !== undefined && skipped !== 'excluded') return true;
  return FURNITURE.test(text) || /^[([].*[)\]]$/u.test(text);
}
