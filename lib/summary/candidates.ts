import type { BlockKind, Document, DocumentSentence, LinkedMention, SentenceScore } from '@/lib/model';
import { datelineLength } from './dateline';
import { isFurniture } from './furniture';
import { type Interview, interviewOf, speakerLength } from './interview';
import { leansOn } from './leaning';
import { labelLength, spokenBefore } from './speaker';
import { type Introductions, introducedIn, introductionsIn } from './surnames';
import { toldBefore } from './things';
import { contentWords, wordCount } from './words';

/** A sentence that may appear in a summary. */
export interface Candidate {
  sentence: DocumentSentence;
  /** The sentence without its dateline or speaker; still a verbatim slice of the article. */
  text: string;
  /** Offset of `text` in the body text. */
  start: number;
  words: number;
  /** Its content words in order; `distinct` has each once. */
  content: string[];
  distinct: ReadonlySet<string>;
  /** Index of the sentence needed to understand this one: what "It" or "The bank" refers to. */
  leansOn: number | undefined;
  /** Index of the sentence that introduces a bare surname, "The merger" or a quotation's speaker. */
  introducedIn: number | undefined;
}

/** Allowed length of a candidate, in words. */
const MIN_WORDS = 5;
const MAX_WORDS = 90;

/** With fewer prose sentences than this, list items become candidates too. */
const ENOUGH_PROSE = 3;

/** Complete sentences in reading order, without titles, captions, tables, fragments or page furniture. */
export function candidatesOf(
  document: Document,
  scores: readonly SentenceScore[],
  mentions: readonly LinkedMention[] = [],
): Candidate[] {
  const introductions = introductionsIn(document.sentences, mentions);
  const among = (kinds: ReadonlySet<BlockKind>) => candidatesAmong(document, scores, kinds, introductions);
  const prose = among(PROSE);
  return prose.length >= ENOUGH_PROSE ? prose : among(PROSE_AND_LISTS);
}

const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote']);
const PROSE_AND_LISTS: ReadonlySet<BlockKind> = new Set<BlockKind>([...PROSE, 'list-item']);

function candidatesAmong(
  { sentences }: Document,
  scores: readonly SentenceScore[],
  kinds: ReadonlySet<BlockKind>,
  introductions: Introductions,
): Candidate[] {
  const interview = interviewOf(sentences);
  return sentences
    .filter(({ part, kind, text }) => part === 'body' && kinds.has(kind) && endsSentence(text))
    .filter(({ block }) => !interview.asked.has(block))
    .filter(({ index }) => isCounted(scores[index]))
    .map((sentence) => toCandidate(sentence, sentences, introductions, interview))
    .filter(({ words, text }) => words >= MIN_WORDS && words <= MAX_WORDS && !isFurniture(text));
}

function toCandidate(
  sentence: DocumentSentence,
  sentences: readonly DocumentSentence[],
  introductions: Introductions,
  interview: Interview,
): Candidate {
  const { text: whole } = sentence;
  const start =
    sentence.start + (datelineLength(whole) || labelLength(whole) || speakerLength(whole, interview));
  const tokens = sentence.tokens.filter((token) => token.start >= start);
  const text = sentence.text.slice(start - sentence.start);
  const leaning = leansOn(sentences, sentence.index, text);
  const content = contentWords(tokens);
  return {
    sentence,
    text,
    start,
    words: wordCount(tokens),
    content,
    distinct: new Set(content),
    leansOn: leaning,
    introducedIn:
      introducedIn(sentence, introductions) ??
      toldBefore(sentences, sentence.index, text) ??
      spokenBefore(sentence.index, text),
  };
}

const endsSentence = (text: string) => /[.!?…]['"’”)\]]{0,3}$/u.test(text);

const isCounted = (score: SentenceScore | undefined): boolean => score?.skipped === undefined;
