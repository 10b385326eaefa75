import type { Document } from '@/lib/model';
import type { Candidate } from '@/lib/summary/candidates';
import { lexRank } from '@/lib/summary/centrality';
import { chooseBrief } from '@/lib/summary/choice';
import { featuresOf } from '@/lib/summary/features';
import { placed, rank, type Weights } from '@/lib/summary/rank';
import { headlineOf, type SummaryStyle } from '@/lib/summary/style';
import { fitWeights } from './fit';
import { oracle } from './oracle';
import { paragraphTruth } from './paragraph';
import { readRows, SETS, type SetName, type SummaryRow } from './read-rows';
import { type Rouge, rouge, rougeTokens } from './rouge';
import { readDocument } from './sentence-values';

type Method = (document: Document, candidates: readonly Candidate[]) => string[];

const FOLDS = 5;

const lead: Method = (document) =>
  document.sentences
    .filter((sentence) => sentence !== headlineOf(document))
    .slice(0, 3)
    .map(({ text }) => text);

const lexrank: Method = (_document, candidates) => {
  const ranks = lexRank(candidates.map(({ content }) => content));
  const best = candidates.map((_, i) => i).sort((a, b) => ranks[b]! - ranks[a]!);
  return best
    .slice(0, 3)
    .sort((a, b) => a - b)
    .map((i) => candidates[i]!.text);
};

const ours =
  (style: SummaryStyle, weights?: Weights): Method =>
  (document, candidates) => {
    const features = featuresOf(document, candidates);
    const ranked = rank(placed(candidates, features), features, style, weights);
    return chooseBrief(ranked).map(({ candidate }) => candidate.text);
  };

/**
 * Prints ROUGE F1 (x 100) of lead-3, LexRank and ours on each set of `DIR/summaries`: ours with the shipped weights,
 * and by five-fold cross-validation, which is the figure to expect on unseen articles.
 */
export async function evaluate(dataDir: string): Promise<void> {
  for (const set of Object.keys(SETS) as SetName[]) {
    const rows = readRows(dataDir, SETS[set]);
    console.log(`${SETS[set]}: ${rows.length} articles, ROUGE-1/2/L F1 x 100, Porter stems`);
    print('lead-3', mean(measure(rows, lead)));
    print('LexRank', mean(measure(rows, lexrank)));
    print('ours, shipped weights', mean(measure(rows, ours(set))));
    print('ours, cross-validated', mean(crossValidate(rows, set)));
    print('ours, as on a page', mean(measure(rows, ours('pages'))));
    printTruth(rows);
    const business = rows.filter(({ category }) => category === 'business');
    if (business.length > 0) {
      print('lead-3, business only', mean(measure(business, lead)));
      print('ours, business only', mean(measure(business, ours(set))));
      print('best 3, business only', mean(business.map(oracle)));
    }
  }
}

function measure(rows: readonly SummaryRow[], method: Method): Rouge[] {
  return rows.map((row) =>
    rouge(rougeTokens(method(...readDocument(row)).join(' ')), rougeTokens(row.summary)),
  );
}

function crossValidate(rows: readonly SummaryRow[], set: SetName): Rouge[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = rows.filter((_row, i) => i % FOLDS !== fold);
    const unseen = rows.filter((_row, i) => i % FOLDS === fold);
    return measure(unseen, ours(set, fitWeights(seen, set)));
  }).flat();
}

function mean(scores: readonly Rouge[]): Rouge {
  const average = (pick: (score: Rouge) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  return {
    rouge1: average((score) => score.rouge1),
    rouge2: average((score) => score.rouge2),
    rougeL: average((score) => score.rougeL),
  };
}

function print(name: string, { rouge1, rouge2, rougeL }: Rouge): void {
  const figures = [rouge1, rouge2, rougeL].map((value) => (100 * value).toFixed(2).padStart(6));
  console.log(`  ${name.padEnd(24)} ${figures.join(' ')}`);
}

function printTruth(rows: readonly SummaryRow[]): void {
  const { paragraphs, numbers, names } = paragraphTruth(rows);
  console.log(`  ${paragraphs} investor paragraphs; standing in their article:`);
  console.log(`  numbers ${numbers.found} of ${numbers.of}, names ${names.found} of ${names.of}`);
}
