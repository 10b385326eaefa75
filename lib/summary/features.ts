import type { Document } from '@/lib/model';
import type { Candidate } from './candidates';
import { lexRank } from './centrality';
import { isDependent } from './leaning';
import { headlineOf } from './style';
import { contentWords, countShared } from './words';

/** The features that decide whether a sentence enters the summary; each value is about 0..1. */
export const FEATURES = [
  'centrality',
  'substance',
  'top',
  'topSubstance',
  'first',
  'opening',
  'early',
  'length',
  'short',
  'long',
  'title',
  'lead',
  'number',
  'quoted',
  'personal',
  'dependent',
  'question',
] as const;

/** Name of one feature. */
type FeatureName = (typeof FEATURES)[number];
/** All feature values of one sentence. */
export type Features = Readonly<Record<FeatureName, number>>;

/** Computes the features of each candidate within its article. Linear in the article's words. */
export function featuresOf(document: Document, candidates: readonly Candidate[]): Features[] {
  const ranks = lexRank(candidates.map(({ content }) => content));
  const places = placesOf(ranks);
  const title = new Set(contentWords(headlineOf(document)?.tokens ?? []));
  const [lead] = candidates;
  return candidates.map(({ text, words, distinct }, i) => {
    const [centrality, length, top] = [ranks[i]! / 2, lengthOf(words), topness(places[i]!)];
    // A single literal: this runs for every sentence, and spreading objects would cost more than the features.
    return {
      centrality,
      substance: centrality * length,
      top,
      topSubstance: top * length,
      first: Number(i === 0),
      opening: Math.exp(-i / 3),
      early: Math.exp(-i / 12),
      length,
      short: Number(words < 10),
      long: Number(words > 35),
      title: coverage(title, distinct),
      lead: i === 0 ? 0 : coverage(lead!.distinct, distinct),
      number: Number(/\d/.test(text)),
      quoted: Number(/["“”]/.test(text)),
      personal: Number(PERSONAL.test(text)),
      dependent: Number(isDependent(text)),
      question: Number(text.includes('?')),
    };
  });
}

/** For each value, the share of the others that are smaller, 0 to 1; among equals, the first ranks lowest. */
export function placesOf(values: Float64Array): Float64Array {
  const places = new Float64Array(values.length);
  const ascending = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  for (const [place, i] of ascending.entries()) places[i] = place / Math.max(1, values.length - 1);
  return places;
}

/** Close to 1 for the most central two fifths and close to 0 for the rest: a smooth step at 0.6. */
const topness = (place: number) => 1 / (1 + Math.exp(-12 * (place - 0.6)));

const lengthOf = (words: number) => Math.min(words, 40) / 40;

const PERSONAL = /\b(?:[Ii]|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b(?!\.)/;

/** Share of the words that also occur in `others`. */
const coverage = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  countShared(words, others) / Math.max(1, words.size);
