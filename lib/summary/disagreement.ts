import { DEFAULT_SETTINGS, type Label, type SentenceScore } from '@/lib/model';
import { scoreBand } from '@/lib/model/labels';

/** Weighted share of positive and of negative sentences from which a body is mixed rather than neutral. */
const MIXED_FROM = 0.25;
/** Fewer scored sentences than this are no body to compare with. */
const MIN_BODY = 3;

/** Labels of headline and body that differ. */
export interface Disagreement {
  headline: Label;
  body: Label;
}

/**
 * The labels of headline and body where the two disagree: "headline negative, body mixed". Undefined where they
 * agree, where the headline is neutral (it claims nothing), or where there is no title or too little body.
 */
export function disagreement(sentences: readonly SentenceScore[]): Disagreement | undefined {
  const title = sentences.find(({ part }) => part === 'title');
  const body = sentences.filter(({ part, weight }) => part === 'body' && weight > 0);
  if (title === undefined || body.length < MIN_BODY) return undefined;
  const headline = labelOf(title.score);
  const said = bodyLabel(body);
  return headline === 'neutral' || headline === said ? undefined : { headline, body: said };
}

const labelOf = (score: number): Label => scoreBand(score, DEFAULT_SETTINGS.thresholds);

function bodyLabel(body: readonly SentenceScore[]): Label {
  const total = body.reduce((sum, { weight }) => sum + weight, 0);
  const label = labelOf(body.reduce((sum, { score, weight }) => sum + score * weight, 0) / total);
  const shareOf = (wanted: Label) =>
    body.filter((each) => each.label === wanted).reduce((sum, { weight }) => sum + weight, 0) / total;
  const mixed = shareOf('positive') >= MIXED_FROM && shareOf('negative') >= MIXED_FROM;
  return label === 'neutral' && mixed ? 'mixed' : label;
}
