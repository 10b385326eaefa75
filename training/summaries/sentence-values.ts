import { articleFromText, type Document } from '@/lib/model';
import type { Candidate } from '@/lib/summary/candidates';
import { candidatesOf } from '@/lib/summary/candidates';
import { FEATURES, featuresOf } from '@/lib/summary/features';
import { createSegmenter } from '@/lib/text';
import type { SummaryRow } from './read-rows';
import { rougeHits, rougeTokens } from './rouge';

/** The sentences of one article as rows of a regression, centered on the article's mean. */
export interface Example {
  features: number[][];
  values: number[];
}

/** One per process: loading the language model repeatedly exhausts memory. */
const segmenter = createSegmenter();

/** An article with its candidate sentences, as `summarize` sees them, but without scores and linked names. */
export function readDocument(row: SummaryRow): [Document, Candidate[]] {
  const document = segmenter.segment(articleFromText(row.text, { title: row.title ?? '' }));
  return [document, candidatesOf(document, [])];
}

/**
 * The value of each sentence for the brief: its hits in ROUGE-1, -2 and -L minus `price` per word. If F is the
 * expected sum of the three F1 scores, price = F / 2 makes this the first-order change of F when the sentence is
 * added.
 */
export function exampleOf(row: SummaryRow, price: number): Example {
  const [document, candidates] = readDocument(row);
  const reference = rougeTokens(row.summary);
  const features = featuresOf(document, candidates).map((each) => FEATURES.map((name) => each[name]));
  const values = candidates.map(({ text }) => {
    const tokens = rougeTokens(text);
    return rougeHits(tokens, reference) - price * tokens.length;
  });
  return { features: centreColumns(features), values: centre(values) };
}

function centre(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function centreColumns(rows: readonly number[][]): number[][] {
  const columns = FEATURES.map((_, f) => centre(rows.map((row) => row[f]!)));
  return rows.map((_, i) => columns.map((column) => column[i]!));
}
