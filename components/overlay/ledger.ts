import type { Analysis, Label, SentenceScore, Settings } from '@/lib/model';

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

/** Share of the weight that positive and negative sentences must each carry for `mixed` rather than `neutral`. */
export const MIXED_SHARE = 0.25;

const isScored = (sentence: SentenceScore): boolean => sentence.skipped === undefined && sentence.weight > 0;

/** Where every number of the overall score comes from, without the sentences that the reader took out. */
export function ledgerOf(
  analysis: Analysis,
  excluded: ReadonlySet<number>,
  thresholds: Settings['thresholds'],
): Ledger {
  const scored = analysis.sentences.map((sentence, index) => ({ sentence, index })).filter(isRow);
  const kept = scored.filter(({ index }) => !excluded.has(index));
  const total = kept.reduce((sum, { sentence }) => sum + sentence.weight, 0);
  const scale = kept.length === scored.length ? 1 : 1 / total;
  const rows = scored.map(({ sentence, index }) => rowOf(sentence, index, excluded.has(index) ? 0 : scale));
  if (kept.length === 0) return { rows };
  return { rows, overall: overallOf(analysis, rows, thresholds) };
}

const isRow = ({ sentence }: { sentence: SentenceScore }): boolean => isScored(sentence);

function rowOf({ score, weight, contribution }: SentenceScore, sentence: number, scale: number): LedgerRow {
  return {
    sentence,
    score,
    weight: weight * scale,
    contribution: contribution * scale,
    counted: scale > 0,
  };
}

function overallOf(analysis: Analysis, rows: readonly LedgerRow[], thresholds: Settings['thresholds']) {
  const { confidence } = analysis.overall;
  if (rows.every((row) => row.counted)) return analysis.overall;
  const score = rows.reduce((sum, row) => sum + row.contribution, 0);
  return { label: labelOf(analysis, rows, score, thresholds.label), score, confidence };
}

function labelOf(analysis: Analysis, rows: readonly LedgerRow[], score: number, threshold: number): Label {
  if (score >= threshold) return 'positive';
  if (score <= -threshold) return 'negative';
  const share = (label: Label) =>
    rows
      .filter((row) => analysis.sentences[row.sentence]?.label === label)
      .reduce((sum, row) => sum + row.weight, 0);
  return share('positive') >= MIXED_SHARE && share('negative') >= MIXED_SHARE ? 'mixed' : 'neutral';
}

/**
 * Rounds `values` to thousandths so that the rounded ones add up to their rounded sum (largest remainder method):
 * a reader who adds the column gets the total. Each is within one thousandth of its value.
 */
export function roundToSum(values: readonly number[]): number[] {
  const scaled = values.map((value) => value * 1000);
  const floors = scaled.map(Math.floor);
  const missing = Math.round(sum(scaled)) - sum(floors);
  const byRemainder = scaled.map((value, at) => ({ at, remainder: value - floors[at]! }));
  byRemainder.sort((a, b) => b.remainder - a.remainder);
  for (const { at } of byRemainder.slice(0, missing)) floors[at]! += 1;
  return floors.map((value) => value / 1000);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the title says against what the body says, where they differ in label. */
export function headlineAgainstBody(
  analysis: Analysis,
  thresholds: Settings['thresholds'],
): { headline: Label; body: Label } | undefined {
  const title = analysis.sentences[0];
  if (title?.part !== 'title' || !isScored(title)) return undefined;
  const body = ledgerOf(analysis, new Set([0]), thresholds).overall;
  if (body === undefined || title.label === 'neutral' || title.label === body.label) return undefined;
  return { headline: title.label, body: body.label };
}
