import type { Coverage, SentenceScore } from '@/lib/model';
import { coverageNote } from '@/lib/model/coverage-note';
import type { Thresholds } from '@/lib/model/labels';
import { disagreement } from '@/lib/summary';

/** Input of `coverageOf`. */
interface Basis {
  /** Whether the page shows only part of the article. */
  truncated: boolean;
  /** Number of words read of a text that was too long; absent where it was read whole. */
  firstWords?: number;
  /** Whether the article is business news. */
  isBusiness: boolean;
  sentences: readonly SentenceScore[];
  thresholds: Thresholds;
}

/** Describes how much of the article the score rests on. */
export function coverageOf({ truncated, firstWords, isBusiness, sentences, thresholds }: Basis): Coverage {
  const scored = sentences.filter((sentence) => sentence.skipped === undefined).length;
  return {
    sentences: sentences.length,
    scored,
    truncated: truncated || firstWords !== undefined,
    notes: [
      ...partNote(truncated, firstWords),
      ...skippedNote(sentences.length - scored),
      ...disagreementNote(sentences, thresholds),
      ...(isBusiness ? [] : [coverageNote('other_subject')]),
    ],
  };
}

/** A note where headline and body differ in sentiment. */
function disagreementNote(sentences: readonly SentenceScore[], thresholds: Thresholds): string[] {
  const found = disagreement(sentences, thresholds);
  return found === undefined ? [] : [coverageNote('disagreement', found.headline, found.body)];
}

function partNote(truncated: boolean, firstWords: number | undefined): string[] {
  if (firstWords !== undefined) return [coverageNote('first_words', firstWords)];
  return truncated ? [coverageNote('truncated')] : [];
}

const skippedNote = (skipped: number): string[] =>
  skipped > 0 ? [coverageNote('without_weight', skipped)] : [];
