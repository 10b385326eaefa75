import type { Label, SentenceScore } from '@/lib/model';
import { scoreBand, type Thresholds } from '@/lib/model/labels';
import { summarizeOverall } from '@/lib/model/overall';

/** A body needs at least this many scored sentences to be compared. */
const MIN_BODY = 3;

/** The differing labels of headline and body. */
interface Disagreement {
  headline: Label;
  body: Label;
}

/**
 * The labels of headline and body if they disagree: "headline negative, body mixed". Undefined if they agree, if
 * the headline is neutral (it claims nothing), or if there is no title or too little body.
 */
export function disagreement(
  sentences: readonly SentenceScore[],
  thresholds: Thresholds,
): Disagreement | undefined {
  const title = sentences.find(({ part }) => part === 'title');
  const body = sentences.filter(({ part, weight }) => part === 'body' && weight > 0);
  if (title === undefined || body.length < MIN_BODY) return undefined;
  const headline = scoreBand(title.score, thresholds);
  const said = labelOf(body, thresholds);
  return headline === 'neutral' || headline === said ? undefined : { headline, body: said };
}

/** The label these sentences would get as an article of their own. */
function labelOf(sentences: readonly SentenceScore[], thresholds: Thresholds): Label {
  const total = sentences.reduce((sum, { weight }) => sum + weight, 0);
  const alone = sentences.map((sentence) => {
    const weight = sentence.weight / total;
    return { ...sentence, weight, contribution: weight * sentence.score };
  });
  return summarizeOverall(alone, thresholds).label;
}
