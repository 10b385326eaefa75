import { articleFromText, type Document } from '@/lib/model';
import type { Candidate } from '@/lib/summary/candidates';
import { candidatesOf } from '@/lib/summary/candidates';
import { FEATURES, featuresOf } from '@/lib/summary/features';
import { createSegmenter } from '@/lib/text';
import type { SummaryRow } from './read-rows';
import { rougeHits, rougeTokens } from './rouge';

/** The sentences of one article as rows of a regression, both centred on the article's mean. */
export interface Example {
  features: number[][];
  values: number[];
}

/** One for the process: loading the language model again and again exhausts memory. */
const segmenter = createSegmenter();

/** An article with its candidates, as `summarize` sees them but without scores or linked names. */
export function readDocument(row: SummaryRow): [Document, Candidate[]] {
  const document = segmenter.segment(articleFromText(row.text, { title: row.title ?? '' }));
  return [document, candidatesOf(document, [])];
}

/**
 * What each sentence is worth to the brief: its hits in ROUGE-1, -2 and -L less `price` a word. With F the sum of
 * the three F1 to be expected, price = F / 2 makes this the first-order change of F when the sentence is added.
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
