import type { Document, DocumentSentence, LinkedMention, SentenceScore, Summary } from '@/lib/model';
import { investorClauses } from './investor';

/** Fewer candidate sentences than this are no article to be summarised. */
const MIN_SENTENCES = 3;
const BRIEF_SENTENCES = 3;

/**
 * The brief (three verbatim sentences in reading order) and the investor paragraph.
 * Where there is too little to choose from, both are empty and `note` is `too-short`.
 */
export function summarise(
  document: Document,
  scores: readonly SentenceScore[],
  mentions: readonly LinkedMention[],
): Summary {
  const candidates = document.sentences.filter((sentence) => isCandidate(sentence, scores[sentence.index]));
  if (candidates.length < MIN_SENTENCES) return emptySummary('too-short');
  const chosen = candidates.slice(0, BRIEF_SENTENCES);
  const clauses = investorClauses(candidates, mentions);
  return {
    brief: chosen.map((sentence) => sentence.text),
    briefSentences: chosen.map((sentence) => sentence.index),
    investor: clauses.map((clause) => clause.text).join(' '),
    clauses,
  };
}

const emptySummary = (note: string): Summary => ({
  brief: [],
  briefSentences: [],
  investor: '',
  clauses: [],
  note,
});

function isCandidate(sentence: DocumentSentence, score: SentenceScore | undefined): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word').length;
  return sentence.part === 'body' && sentence.kind === 'paragraph' && words >= 5 && !score?.skipped;
}
