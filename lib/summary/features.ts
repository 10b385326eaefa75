import type { Document } from '@/lib/model';
import type { Candidate } from './candidates';
import { lexRank } from './centrality';
import { headlineOf } from './layout';
import { isDependent } from './leaning';
import { contentWords } from './words';

/** What a sentence's place in the summary is decided by; each value is about 0..1. */
export const FEATURES = [
  'centrality',
  'substance',
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

/** What a sentence is judged by. */
export type FeatureName = (typeof FEATURES)[number];
/** The features of one sentence. */
export type Features = Readonly<Record<FeatureName, number>>;

/** The features of each candidate within its article. Linear in the article's words. */
export function featuresOf(document: Document, candidates: readonly Candidate[]): Features[] {
  const ranks = lexRank(candidates.map(({ content }) => content));
  const title = new Set(contentWords(headlineOf(document)?.tokens ?? []));
  const lead = new Set(candidates[0]?.content);
  return candidates.map((candidate, i) => ({
    centrality: ranks[i]! / 2,
    substance: ((ranks[i]! / 2) * Math.min(candidate.words, 40)) / 40,
    ...positionFeatures(i),
    ...lengthFeatures(candidate.words),
    title: coverage(title, candidate.content),
    lead: i === 0 ? 0 : coverage(lead, candidate.content),
    ...wordingFeatures(candidate.text),
  }));
}

const positionFeatures = (i: number) => ({
  first: Number(i === 0),
  opening: Math.exp(-i / 3),
  early: Math.exp(-i / 12),
});

const lengthFeatures = (words: number) => ({
  length: Math.min(words, 40) / 40,
  short: Number(words < 10),
  long: Number(words > 35),
});

const wordingFeatures = (text: string) => ({
  number: Number(/\d/.test(text)),
  quoted: Number(/["“”]/.test(text)),
  personal: Number(PERSONAL.test(text)),
  dependent: Number(isDependent(text)),
  question: Number(text.includes('?')),
});

const PERSONAL = /\b(?:i|we|you|my|our|your|me|us)\b(?!\.)/;

function coverage(words: ReadonlySet<string>, content: readonly string[]): number {
  if (words.size === 0) return 0;
  return [...words].filter((word) => content.includes(word)).length / words.size;
}
