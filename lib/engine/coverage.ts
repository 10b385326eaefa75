import type { Article, Coverage, SentenceScore } from '@/lib/model';
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
      ...(isBusiness ? [] : [OTHER_SUBJECT]),
    ],
  };
}

const OTHER_SUBJECT =
  'this hardly speaks of business: the scores are made for news that does, so trust them less';

/** A headline that promises what the text does not keep is worth a word. */
function disagreementNote(sentences: readonly SentenceScore[], thresholds: Thresholds): string[] {
  const found = disagreement(sentences, thresholds);
  return found === undefined ? [] : [`headline ${found.headline}, body ${found.body}`];
}

function partNote(truncated: boolean, firstWords: number | undefined): string[] {
  if (firstWords !== undefined)
    return [`the text is too long to score whole: only its first ${firstWords} words were`];
  return truncated ? ['the page looks truncated: only the text that it shows was scored'] : [];
}

const skippedNote = (skipped: number): string[] =>
  skipped > 0 ? [`${skipped} captions, fragments or boilerplate lines carry no weight`] : [];
