import { emitFeatures } from '@/lib/sentiment/features';
import { createNameFinder } from '@/lib/sentiment/find-names';
import { type Item, readItems } from '@/lib/sentiment/reading';
import { tokenize } from '@/lib/text';
import type { Example } from './linear-trainer';
import { LABELS, type Row } from './rows';

/** The items of a row, its target masked wherever it stands. */
export function itemsOf({ text, target }: Pick<Row, 'text' | 'target'>): Item[] {
  const tokens = tokenize(text);
  return readItems(tokens, target ? createNameFinder([target])(tokens) : []);
}

export function exampleOf(row: Row, buckets: number, weight = 1): Example {
  const features: number[] = [];
  emitFeatures(itemsOf(row), (hash) => features.push(hash & (buckets - 1)));
  return { features: Uint32Array.from(features), label: LABELS.indexOf(row.label), weight };
}
