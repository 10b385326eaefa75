import type { Label, SentenceScore } from '@/lib/model';
import { scoreBand, type Thresholds } from '@/lib/model/labels';
import { summarizeOverall } from '@/lib/model/overall';

/** Fewer scored sentences than this are no body to compare with. */
const MIN_BODY = 3;

/** Labels of headline and body that differ. */
interface Disagreement {
  headline: Label;
  body: Label;
}

/**
 * The labels of headline and body where the two disagree: "headline negative, body mixed". Undefined where they
 * agree, where the headline is neutral (it claims nothing), or where there is no title or too little body.
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

/** The label that these sentences would have as an article of their own. */
function labelOf(sentences: readonly SentenceScore[], thresholds: Thresholds): Label {
  const total = sentences.reduce((sum, { weight }) => sum + weight, 0);
  const alone = sentences.map((sentence) => {
    const weight = sentence.weight / total;
    return { ...sentence, weight, contribution: weight * sentence.score };
  });
  return summarizeOverall(alone, thresholds).label;
}
