import type { Analysis, Label, Probabilities, SentenceScore, Settings } from '@/lib/model';

type Thresholds = Settings['thresholds'];

/** One sentence's line in the ledger; weights sum to 1 over the counted rows, contributions to the score. */
export interface LedgerRow {
  sentence: number;
  score: number;
  weight: number;
  contribution: number;
  /** False where the reader took it out: then weight and contribution are 0. */
  counted: boolean;
}

export interface Ledger {
  /** Scored sentences in reading order. */
  rows: LedgerRow[];
  /** Absent where no sentence is left to make a score of. */
  overall?: { label: Label; score: number; confidence: number };
}

/** A sentence that carries weight in the score, with its place in the analysis. */
interface Scored {
  index: number;
  sentence: SentenceScore;
}

export function scoredSentences({ sentences }: Analysis): Scored[] {
  const all = sentences.map((sentence, index) => ({ sentence, index }));
  return all.filter(({ sentence }) => sentence.skipped === undefined && sentence.weight > 0);
}

/** Where every number of the overall score comes from, without the sentences that the reader took out. */
export function ledgerOf(analysis: Analysis, excluded: ReadonlySet<number>, thresholds: Thresholds): Ledger {
  const scored = scoredSentences(analysis);
  const kept = scored.filter(({ index }) => !excluded.has(index));
  const isWhole = kept.length === scored.length;
  const scale = isWhole ? 1 : 1 / kept.reduce((sum, { sentence }) => sum + sentence.weight, 0);
  const rows = scored.map((one) => rowOf(one, excluded.has(one.index) ? 0 : scale));
  if (kept.length === 0) return { rows };
  return { rows, overall: isWhole ? analysis.overall : overallOf(kept, scale, thresholds) };
}

function rowOf({ sentence: { score, weight, contribution }, index }: Scored, scale: number): LedgerRow {
  return {
    sentence: index,
    score,
    weight: weight * scale,
    contribution: contribution * scale,
    counted: scale > 0,
  };
}

/** `mixed`: the lesser side has this share of what is not neutral, and that is at least so much of the whole. */
const LESSER_SHARE = 0.25;
const LEAST_SAID = 0.2;

/** As the engine sums up an article: the bands for several sentences, the likeliest class for a single one. */
function overallOf(kept: readonly Scored[], scale: number, { label: threshold }: Thresholds) {
  const mean = (of: (sentence: SentenceScore) => number): number =>
    kept.reduce((sum, { sentence }) => sum + sentence.weight * scale * of(sentence), 0);
  const score = mean((sentence) => sentence.score);
  const shares = {
    negative: mean(({ probabilities }) => probabilities.negative),
    neutral: mean(({ probabilities }) => probabilities.neutral),
    positive: mean(({ probabilities }) => probabilities.positive),
  };
  const label = kept.length === 1 ? likeliest(shares) : bandLabel(score, shares, threshold);
  return { label, score, confidence: mean(({ probabilities }) => Math.max(...Object.values(probabilities))) };
}

function likeliest({ negative, neutral, positive }: Probabilities): Label {
  if (neutral >= negative && neutral >= positive) return 'neutral';
  return positive > negative ? 'positive' : 'negative';
}

function bandLabel(score: number, { negative, positive }: Probabilities, threshold: number): Label {
  if (score >= threshold) return 'positive';
  if (score <= -threshold) return 'negative';
  const said = positive + negative;
  return said >= LEAST_SAID && Math.min(positive, negative) >= LESSER_SHARE * said ? 'mixed' : 'neutral';
}
