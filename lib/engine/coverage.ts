import type { Article, Coverage, SentenceScore } from '@/lib/model';
import { coverageNote } from '@/lib/model/coverage-note';
import type { Thresholds } from '@/lib/model/labels';
import { disagreement } from '@/lib/summary';

/** Says how much of the article the score rests on. `firstWords`: how many were read of a text that has more. */
export function coverageOf(
  { truncated }: Article,
  sentences: readonly SentenceScore[],
  firstWords: number | undefined,
  isBusiness: boolean,
  thresholds: Thresholds,
): Coverage {
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

/** A headline that promises what the text does not keep is worth a word. */
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
