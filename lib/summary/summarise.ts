import type { Document, LinkedMention, SentenceScore, Summary } from '@/lib/model';
import { chooseBrief, rank } from './brief';
import { candidatesOf } from './candidates';
import { investorClauses } from './investor';

/** Fewer candidate sentences than this are no article to be summarised. */
const MIN_SENTENCES = 3;

/**
 * The brief (three verbatim sentences in reading order) and the investor paragraph.
 * Where there is too little to choose from, both are empty and `note` is `too-short`.
 */
export function summarise(
  document: Document,
  scores: readonly SentenceScore[],
  mentions: readonly LinkedMention[],
): Summary {
  const candidates = candidatesOf(document, scores);
  if (candidates.length < MIN_SENTENCES) return emptySummary('too-short');
  const ranked = rank(document, candidates);
  const chosen = chooseBrief(ranked);
  const clauses = investorClauses(ranked, mentions);
  return {
    brief: chosen.map(({ candidate }) => candidate.text),
    briefSentences: chosen.map(({ candidate }) => candidate.sentence.index),
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
